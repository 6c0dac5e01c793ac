import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { must } from '#domain/must.ts';
import { recordYaml } from './record-yaml.ts';

/**
 * Returns a YAML text with items added at the end of a list of its top level. The rest of the text stays, comments included.
 * @param items the items to add, in order
 * @example addToList('printed: []\n', 'printed', ['Rina']) // 'printed:\n  - Rina\n'
 */
export function addToList(text: string, key: string, items: readonly unknown[]): string {
  if (items.length === 0) return text;
  const added = itemsYaml(items);
  // The list at the end of a file needs no parser, which takes long for a name with thousands of passages.
  if (new RegExp(`^${key}:\\n(?: +\\S.*\\n)+(?![^])`, 'm').test(text)) return text + added;
  const list = parseDocument(text).get(key, true);
  if (list === undefined) return `${text.trimEnd()}\n${key}:\n${added}`;
  const [start, end] = rangeOf(list, key);
  if (isSeq(list) && list.flow !== true) {
    const last = text.slice(0, end).trimEnd().length;
    return `${text.slice(0, last)}\n${added.trimEnd()}${text.slice(last)}`;
  }
  const all = itemsYaml([...(isSeq(list) ? listOf(list) : []), ...items]);
  return `${text.slice(0, start).trimEnd()}\n${all}${text.slice(end).replace(/^[^\S\n]*\n/u, '')}`;
}

/**
 * Returns a YAML text without some items of a list of plain texts. The rest of the text stays.
 * @example removeFromList('others:\n  - Rina\n', 'others', ['Rina']) // ''
 */
export function removeFromList(text: string, key: string, items: readonly string[]): string {
  const list = items.length === 0 ? undefined : parseDocument(text).get(key, true);
  if (!isSeq(list)) return text;
  const kept = listOf(list).filter((item) => !items.includes(String(item)));
  const start = text.search(new RegExp(`^["']?${key}["']?\\s*:`, 'm'));
  const rest = text.slice(rangeOf(list, key)[1]).replace(/^\s*\n/u, '');
  return `${text.slice(0, start)}${kept.length === 0 ? '' : recordYaml({ [key]: kept })}${rest}`;
}

/**
 * Returns a YAML text with another value of a key inside a map of its top level.
 * @throws {Error} when the text has no such key
 * @example setValue('edition:\n  number: 1\n', 'edition', 'number', 2) // 'edition:\n  number: 2\n'
 */
export function setValue(text: string, map: string, key: string, value: unknown): string {
  const [start, end] = rangeOf(parseDocument(text).getIn([map, key], true), `${map}.${key}`);
  return `${text.slice(0, start)}${recordYaml({ value }).slice('value: '.length).trimEnd()}${text.slice(end)}`;
}

const itemsYaml = (items: readonly unknown[]): string => recordYaml({ items }).split('\n').slice(1).join('\n');

const listOf = (list: YAMLSeq): unknown[] => list.toJSON();

/** The start and the end of a value in the text, as UTF-16 offsets. */
function rangeOf(node: unknown, key: string): [number, number] {
  const range = isScalar(node) || isSeq(node) ? node.range : null;
  const [start, end] = must(range ?? undefined, `There is no ${key} with a value. Add it to the file.`);
  return [start, end];
}

import { Document, isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';

/** A remark for the editor above an item of a list: the key of the list and the index of the item. */
export interface Remark {
  list: string;
  index: number;
  text: string;
}

const inOneLine = 116;

/**
 * Returns a record as YAML in the form of the archive: strings in single quotes where needed, short items of lists on one line,
 * long texts folded, remarks as comments.
 * @example recordYaml({ lines: [{ line: 1, role: 'headline' }] }) // 'lines:\n  - { line: 1, role: headline }\n'
 */
export function recordYaml(record: object, remarks: readonly Remark[] = []): string {
  const document = new Document(record, { customTags: (tags) => [...tags, 'timestamp'] });
  visit(document, {
    Seq: (_, list, path) => {
      const key = (path.at(-1) as Pair<Node, Node> | undefined)?.key;
      for (const [index, item] of list.items.entries()) {
        if (!isMap(item)) continue;
        item.flow = isShort(item);
        const own = remarks.filter((remark) => isScalar(key) && remark.list === key.value && remark.index === index);
        if (own.length > 0) item.commentBefore = own.map(({ text }) => ` check: ${text}`).join('\n');
      }
    },
  });
  return document.toString({ lineWidth: 120, singleQuote: true });
}

/** True if a map has no lists and fits on a line. */
const isShort = (map: { items: Pair[] }): boolean =>
  map.items.every(({ value }) => !isSeq(value) && !isMap(value)) &&
  map.items.reduce(
    (sum, { key, value }) =>
      sum + [key, value].reduce<number>((length, node) => length + (isScalar(node) ? String(node.value).length : 0), 6),
    6,
  ) < inOneLine;

import { load } from 'js-yaml';
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { type Fault, type KeyPath, lineFault, type Position, positionAt } from '#domain/fault.ts';
import { must } from '#domain/must.ts';

/** A parsed YAML file. */
export interface Yaml {
  /** The parsed value; undefined when there are faults. */
  value: unknown;
  faults: Fault[];
  /** The position of a key; of its nearest parent when it is missing. */
  locate: (key: KeyPath) => Position;
}

/**
 * Returns the value of YAML 1.2 as Astro reads it: an unquoted date is a `Date`. Undefined if it has a fault, or an anchor, tag or
 * merge key. This takes a fifth of the time of `readYaml`, which knows the positions of faults.
 */
export function quickValue(text: string): unknown {
  if (/(?:^|[\s,[{])(?:[&!]\S|<<)/.test(text)) return undefined;
  try {
    return load(text);
  } catch {
    return undefined;
  }
}

/** Parses the same YAML, and finds its faults. Positions are those in `text`. */
export function readYaml(file: string, text: string): Yaml {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'error',
      customTags: (tags) => [...tags, 'timestamp'],
    });
    const faults = yamlFaults(document, text);
    return {
      value: faults.length > 0 ? undefined : document.toJS(),
      faults: faults.map(({ index, message }) => ({ file, at: positionAt(text, index), message })),
      locate: (key) => positionAt(text, nodeAt(document, key)?.range?.[0] ?? 0),
    };
  } catch (error) {
    const message = `The YAML cannot be parsed (${String(error)}). Write it with less nesting.`;
    return { value: undefined, faults: [lineFault(file, message)], locate: () => ({ line: 1, column: 1 }) };
  }
}

interface YamlFault {
  index: number;
  message: string;
}

/** Duplicate keys, and the first syntax error, because it causes the later ones. Without those: aliases, keys not text. */
function yamlFaults(document: Document, text: string): YamlFault[] {
  const errors = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const duplicates = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [index] }) => {
      const [name] = must(/^[^:\n]*/.exec(text.slice(index)) ?? undefined, 'an empty name matches too');
      return { index, message: `The key “${name}” occurs twice here. Keep one.` };
    });
  const syntax = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .slice(0, 1)
    .map(({ code, message, pos: [index] }) =>
      code === 'MULTIPLE_DOCS'
        ? { index, message: 'A second document begins here. Keep one.' }
        : {
            index: startOfError(document, index),
            message: `The YAML cannot be parsed: ${message.replace(/\.$/, '')}. Correct the syntax here.`,
          },
    );
  return errors.length > 0 ? [...duplicates, ...syntax] : aliasesAndKeys(document);
}

/** The index at which an error begins: an unclosed quotation mark or bracket, else where the parser stops. */
function startOfError(document: Document, index: number): number {
  let start = index;
  visit(document, {
    Node: (_, node) => {
      const [from, , to] = node.range ?? [index, index, index];
      const canBeUnclosed = isScalar(node) || (isCollection(node) && node.flow === true);
      if (canBeUnclosed && from <= index && index <= to) start = Math.min(start, from);
    },
  });
  return start;
}

function aliasesAndKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      faults.push({
        index: range?.[0] ?? 0,
        message: `Expected a value, found the alias “*${source}”. Write the value itself.`,
      });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') return;
      const index = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      faults.push({
        index,
        message: 'Expected text as a key, found another value. Write one word and a colon, or remove it.',
      });
    },
  });
  return faults;
}

/** The node of a key, or of an item of a list; of the nearest parent when it is missing. */
function nodeAt({ contents }: Document, path: KeyPath): Node | null {
  let [found, inner]: [Node | null, unknown] = [contents, contents];
  for (const part of path) {
    if (isMap<Node, Node>(inner)) {
      const pair = inner.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair) break;
      [found, inner] = [pair.key, pair.value];
    } else if (isSeq<Node>(inner)) {
      const item = inner.items[Number(part)];
      found = item ?? inner.items.at(-1) ?? found;
      inner = item;
    } else break;
  }
  return found;
}

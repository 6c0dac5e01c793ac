import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Fault, Key, Position } from '#domain/fault.ts';
import { positionAt } from '#domain/position.ts';

/** The YAML of a file. */
export interface Yaml {
  /** Undefined when there are faults. */
  value: unknown;
  faults: Fault[];
  /** The position of a key, or of its nearest parent when it is missing. */
  locate: (key: Key) => Position;
}

/** Parses YAML 1.2 as Astro does, with unquoted dates as dates. Positions are those of `text`. */
export function readYaml(file: string, text: string): Yaml {
  const start = { line: 1, column: 1 };
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'error',
      customTags: (tags) => [...tags, 'timestamp'],
    });
    const faults = yamlFaults(document, text).map(({ index, message }) => ({
      file,
      at: positionAt(text, index),
      message,
    }));
    return {
      value: faults.length > 0 ? undefined : document.toJS(),
      faults,
      locate: (key) => positionAt(text, nodeAt(document, key)?.range?.[0] ?? 0),
    };
  } catch (error) {
    const message = `this is not YAML: ${String(error)}; write it with less nesting.`;
    return { value: undefined, faults: [{ file, at: start, message }], locate: () => start };
  }
}

interface YamlFault {
  index: number;
  message: string;
}

/** Duplicate keys, the first error of syntax (later ones follow from it), and what plain keys and values do not need. */
function yamlFaults(document: Document, text: string): YamlFault[] {
  const errors = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const duplicates = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [index] }) => {
      const name = /^[^:\n]*/.exec(text.slice(index))?.[0] ?? '';
      return { index, message: `the key “${name}” occurs twice here; keep one.` };
    });
  const broken = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .slice(0, 1)
    .map(({ code, message, pos: [index] }) =>
      code === 'MULTIPLE_DOCS'
        ? { index, message: 'a second document begins here; keep one.' }
        : {
            index: opening(document, index),
            message: `this is not YAML: ${message.replace(/\.$/, '')}; correct the syntax here.`,
          },
    );
  return errors.length > 0 ? [...duplicates, ...broken] : aliasesAndKeys(document);
}

/** Where an error begins: at the quote or bracket that is never closed, else where the parser gives up. */
function opening(document: Document, index: number): number {
  let start = index;
  visit(document, {
    Node: (_, node) => {
      const [from, , to] = node.range ?? [index, index, index];
      const isOpen = isScalar(node) || (isCollection(node) && node.flow === true);
      if (isOpen && from <= index && index <= to) start = Math.min(start, from);
    },
  });
  return start;
}

function aliasesAndKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      faults.push({ index: range?.[0] ?? 0, message: `the alias “*${source}” is not used here; write the value.` });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') return;
      const index = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      faults.push({ index, message: 'a key is text: one word and a colon; write it so, or remove it.' });
    },
  });
  return faults;
}

/** The name of the key at a path, or the item of a list; its nearest parent when it is missing. */
function nodeAt({ contents }: Document, path: Key): Node | null {
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

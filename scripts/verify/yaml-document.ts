import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault, Key, Position } from '../../src/domain/fault.ts';

/** A piece of YAML whose every key knows its line and column in the file. */
export interface YamlDocument {
  value: unknown;
  faults: Fault[];
  /** Where a path of keys stands; where its nearest parent stands when the key itself is missing. */
  locate: (key: Key) => Position;
  /** Where the name of a key stands, not its value. */
  locateName: (key: Key) => Position;
}

/** Parse YAML as Astro does: 1.2, with unquoted dates read as dates. `firstLine` is the line of the file it begins on. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    customTags: (tags) => [...tags, 'timestamp'],
  });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    const start = counter.lineStarts[line - 1] ?? 0;
    return { line: line + firstLine - 1, column: col === 0 ? 1 : Array.from(text.slice(start, offset)).length + 1 };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    at: position(message.startsWith('Missing closing') ? opening(document, pos[0]) : pos[0]),
    message: `this is not YAML: ${message.replace(/\.?$/, '')}; mend it.`,
  }));
  const offset = (node: unknown): number => {
    if (!isNode(node)) return 0;
    const start = node.range?.[0] ?? 0;
    // The words of a block scalar begin on the line below its "|".
    return isScalar(node) && node.type?.startsWith('BLOCK') ? text.indexOf('\n', start) + 1 : start;
  };
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    locate: (key) => position(offset(nearest(document, key))),
    locateName: (key) => position(offset(nameOf(document, key) ?? nearest(document, key))),
  };
}

function nearest(document: Document, key: Key): Node | null {
  for (let length = key.length; length > 0; length -= 1) {
    const node = document.getIn(key.slice(0, length), true);
    if (isScalar(node) || isCollection(node)) return node;
  }
  return document.contents;
}

/** Where the scalar begins that is still open at an offset: a quote that is never closed is mended there, not at the end. */
function opening(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= offset && offset <= range[1]) start = range[0];
    },
  });
  return start;
}

function nameOf(document: Document, key: Key): unknown {
  const parent = key.length > 1 ? document.getIn(key.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key.at(-1))?.key;
}

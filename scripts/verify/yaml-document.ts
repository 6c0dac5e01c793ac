import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Fault, Key, Position } from '../../src/domain/fault.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A piece of YAML whose every key knows its line and column in the file. */
export interface YamlDocument {
  /** Undefined when there are faults. */
  value: unknown;
  /** What stands before the first fault. */
  rest: unknown;
  faults: Fault[];
  /** Where a path of keys stands; where it would have to stand when it is missing, `after` being the keys before it. */
  locate: (key: Key, after?: readonly string[]) => Position;
  /** Where the name of a key stands, not its value. */
  locateName: (key: Key) => Position;
}

/** Parse YAML as Astro does: 1.2, with unquoted dates read as dates. `firstLine` is the line of the file it begins on. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    const start = counter.lineStarts[line - 1] ?? 0;
    return { line: line + firstLine - 1, column: col === 0 ? 1 : Array.from(text.slice(start, offset)).length + 1 };
  };
  let document: Document;
  try {
    document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'error',
      customTags: (tags) => [...tags, 'timestamp'],
    });
  } catch (error) {
    const message = `this is not YAML that can be read (${String(error)}); write it flatter.`;
    const start = { line: firstLine, column: 1 };
    return {
      value: undefined,
      rest: undefined,
      faults: [{ file, at: start, message }],
      locate: () => start,
      locateName: () => start,
    };
  }
  const found = yamlFaults(document, text);
  const faults = found.map(({ offset, message }) => ({ file, at: position(offset), message }));
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    rest: found.length > 0 ? rest(document, Math.min(...found.map(({ offset }) => offset))) : undefined,
    faults,
    locate: (key, after) => position(offsetOf(document, text, key, after)),
    locateName: (key) => position(pairAt(document, key)?.key.range?.[0] ?? offsetOf(document, text, key)),
  };
}

/** The top-level keys that stand before the first break. */
function rest({ contents }: Document, broken: number): unknown {
  if (!isMap(contents)) return undefined;
  const whole = (contents.items as NamedPair[]).filter(({ value }) => (value?.range?.[2] ?? Infinity) < broken);
  return Object.fromEntries(whole.map(({ key, value }) => [String(key.value), isNode(value) ? value.toJSON() : null]));
}

function offsetOf(document: Document, text: string, key: Key, after: readonly string[] = []): number {
  const node = document.getIn(key, true);
  if (isNode(node) && !isAlias(node)) return isCollection(node) ? beginning(document, key, node) : startOf(node, text);
  const parent = key.length > 1 ? document.getIn(key.slice(0, -1), true) : document.contents;
  if (isSeq(parent)) return lineBelow(parent, text);
  if (isMap(parent)) {
    const before = (parent.items as NamedPair[]).findLast((pair) => after.includes(String(pair.key.value)));
    return before ? lineBelow(before.value ?? before.key, text) : (parent.range?.[0] ?? 0);
  }
  return key.length > 0 ? offsetOf(document, text, key.slice(0, -1)) : (document.contents?.range?.[0] ?? 0);
}

/** A list or map on lines of its own begins where its name stands. */
function beginning(document: Document, key: Key, node: Node & { flow?: boolean | undefined }): number {
  const name = node.flow === true ? undefined : pairAt(document, key)?.key;
  return name?.range?.[0] ?? node.range?.[0] ?? 0;
}

function startOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  if (!isScalar(node) || !node.type?.startsWith('BLOCK') || String(node.value).endsWith('\n')) return start;
  // The words of a block scalar begin below its "|", which is at fault itself when it keeps the line feed.
  const words = text.slice(text.indexOf('\n', start) + 1);
  return text.length - words.length + Math.max(0, words.search(/\S/));
}

/** The start of the line under a node, where what follows it would stand. */
function lineBelow({ range }: Node, text: string): number {
  const end = text.slice(0, range?.[1] ?? 0).trimEnd().length;
  const feed = text.indexOf('\n', end);
  return feed === -1 ? end : feed + 1;
}

function pairAt(document: Document, key: Key): NamedPair | undefined {
  const parent = key.length > 1 ? document.getIn(key.slice(0, -1), true) : document.contents;
  return isMap(parent) ? (parent.items as NamedPair[]).find((pair) => pair.key.value === key.at(-1)) : undefined;
}

type NamedPair = Pair<Node & { value?: unknown }, Node | null>;

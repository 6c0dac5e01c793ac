import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** Something wrong with a piece of YAML, and where (an offset into its text). */
export interface YamlFault {
  offset: number;
  message: string;
}

/**
 * What keeps a document from being plain YAML: the first break of its syntax (what follows one only repeats it), every key
 * that stands twice, and whatever a reader of plain keys and values need not know: anchors, aliases, directives, keys that are no text.
 */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const errors = [...document.errors, ...document.warnings];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .slice(0, 1);
  return [
    ...twice.map(({ pos }) => ({
      offset: pos[0],
      message: `the key “${/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? ''}” stands twice here; keep one.`,
    })),
    ...broken.map((error) => ({ offset: cause(document, text, error), message: `this is not YAML: ${said(error)}` })),
    ...(errors.length > 0 ? [] : unplain(document, text)),
  ];
}

const said = ({ code, message }: YAMLError): string =>
  code === 'MULTIPLE_DOCS'
    ? 'a second document begins here; keep one.'
    : `${message
        .replace(/'quote$/, "' quote")
        .replace(/"quote$/, '" quote')
        .replace(/\.?$/, '')}; mend it.`;

function unplain(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const add = (offset: number, message: string) => faults.push({ offset, message });
  if (text.startsWith('%')) add(0, 'directives are not used here; take this line out.');
  visit(document, {
    Alias: (_, { range, source }) => {
      add(range?.[0] ?? 0, `the alias “*${source}” is not used here; write the value itself.`);
    },
    Node: (_, { anchor, range }) => {
      if (anchor !== undefined) add(range?.[0] ?? 0, `the anchor “&${anchor}” is not used here; take it out.`);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') return;
      const { range } = key as { range?: [number, number, number] | null };
      add(range?.[0] ?? 0, 'a key is text: one word and a colon; write it so, or take it out.');
    },
  });
  const lineOf = ({ offset }: YamlFault) => text.lastIndexOf('\n', offset - 1);
  return [...Map.groupBy(faults, lineOf).values()].flatMap(([first]) => first ?? []);
}

/** Where a person mends an error: at the quote or bracket that is never closed, or the line that is set in too far. */
function cause(document: Document, text: string, { message, pos: [offset] }: YAMLError): number {
  if (message.startsWith('Missing closing')) return opening(document, offset, 'Scalar');
  if (message.includes('end with a')) return opening(document, offset, 'Collection');
  const [line = '', next = ''] = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 2);
  if (!message.startsWith('Nested mappings') || indent(next) <= indent(line) || !next.includes(':')) return offset;
  return text.indexOf('\n', offset) + 1 + indent(next);
}

/** Where the last scalar or list in brackets begins before an offset. */
function opening(document: Document, offset: number, kind: 'Scalar' | 'Collection'): number {
  let start = offset;
  visit(document, {
    [kind]: (_: unknown, node: { range?: [number, number, number] | null; flow?: boolean }) => {
      const [from = 0, to = 0] = node.range ?? [];
      if (from <= offset && (kind === 'Scalar' ? offset <= to : node.flow === true)) start = from;
    },
  });
  return start;
}

const indent = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

import type { Fault } from '../../src/domain/fault.ts';

/** Longest file of content, in bytes: larger ones make the Markdown parser slow without bound (remarkjs/remark#1010). */
export const longestFile = 256 * 1024;

/** Deepest nesting of Markdown blocks and YAML; beyond about 500 the parsers overflow their stacks. */
export const deepest = 100;

/** Most marks of emphasis in a Markdown file: the parser tries each against each, and 60 kB of them take it half a minute. */
export const mostMarks = 4096;

/** Refuse, before any parser sees it, what could bring one down, and what a merge of versions left behind. */
export function checkLimits(file: string, bytes: Uint8Array, text: string): Fault[] {
  if (bytes.length > longestFile) {
    const size = `${String(Math.ceil(bytes.length / 1024))} kB`;
    const message = `the file has ${size}, expected at most ${String(longestFile / 1024)} kB; split it.`;
    return [{ file, at: { line: 1, column: 1 }, message }];
  }
  const lines = text.split('\n');
  const at = (index: number) => ({ line: index + 1, column: 1 });
  const deep = [lines.findIndex((line) => nesting(line) > deepest), deepBrackets(lines)].find((index) => index >= 0);
  const marked = file.endsWith('.md') ? beyondMarks(lines) : -1;
  const marker = lines.findIndex((line) => /^(?:<{7}|>{7}) /.test(line));
  const flatter = `this line nests deeper than ${String(deepest)} levels; write it flatter.`;
  const plainer = `the file has more than ${String(mostMarks)} marks of emphasis by this line; write it plainer.`;
  const merged = 'this line marks a conflict of two versions; keep one of them, and take the marks out.';
  return [
    ...(deep === undefined ? [] : [{ file, at: at(deep), message: flatter }]),
    ...(marked === -1 ? [] : [{ file, at: at(marked), message: plainer }]),
    ...(marker === -1 ? [] : [{ file, at: at(marker), message: merged }]),
  ];
}

/** How deep a line can nest: quotation, list and key marks at its start, tags anywhere, indentation by twos. */
function nesting(line: string): number {
  const marks = /^(?:\s*(?:>|[*+?:-]\s|\d+[.)]\s))*/.exec(line)?.[0].match(/>|[*+?:-]|\d+[.)]/g)?.length ?? 0;
  const tags = line.match(/<[a-z][^>]*>/gi)?.length ?? 0;
  const indent = (/^ */.exec(line)?.[0].length ?? 0) / 2;
  return Math.max(marks, tags, indent);
}

/** The index of the line where brackets begin that open too deep, wherever they close; -1 when none do. */
function deepBrackets(lines: readonly string[]): number {
  let [depth, start] = [0, 0];
  for (const [index, line] of lines.entries()) {
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      if (depth === 0) start = index;
      depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
      if (depth > deepest) return start;
    }
  }
  return -1;
}

/** The index of the line on which a file passes the most marks of emphasis; -1 when it does not. */
function beyondMarks(lines: readonly string[]): number {
  let marks = 0;
  return lines.findIndex((line) => {
    marks += line.match(/[*_]/g)?.length ?? 0;
    return marks > mostMarks;
  });
}

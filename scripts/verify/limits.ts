import type { Fault } from '../../src/domain/fault.ts';

/** Longest file of content, in bytes: larger ones make the Markdown parser slow without bound (remarkjs/remark#1010). */
export const longestFile = 256 * 1024;

/** Deepest nesting of Markdown blocks and YAML; beyond about 500 the parsers overflow their stacks. */
export const deepest = 100;

/** Refuse, before any parser sees it, what could bring one down. */
export function checkLimits(file: string, bytes: Uint8Array, text: string): Fault[] {
  const found: Fault[] = [];
  if (bytes.length > longestFile) {
    const size = `${String(Math.ceil(bytes.length / 1024))} kB`;
    found.push({
      file,
      at: { line: 1, column: 1 },
      message: `the file has ${size}, expected at most ${String(longestFile / 1024)} kB; split it.`,
    });
  }
  const lines = text.split('\n');
  const line = lines.findIndex((content) => nesting(content) > deepest) + 1;
  if (line > 0) {
    found.push({
      file,
      at: { line, column: 1 },
      message: `this line nests deeper than ${String(deepest)} levels; write it flatter.`,
    });
  }
  return found;
}

/** How deep a line can nest: quotation and list marks at its start, tags and brackets anywhere, indentation by twos. */
function nesting(line: string): number {
  const marks = /^(?:\s*(?:>|[*+-]\s|\d+[.)]\s))*/.exec(line)?.[0].match(/>|[*+-]|\d+[.)]/g)?.length ?? 0;
  const tags = line.match(/<[a-z][^>]*>/gi)?.length ?? 0;
  const brackets = Math.max(line.match(/\[/g)?.length ?? 0, line.match(/\{/g)?.length ?? 0);
  const indent = (/^ */.exec(line)?.[0].length ?? 0) / 2;
  return Math.max(marks, tags, brackets, indent);
}

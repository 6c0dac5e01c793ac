/**
 * Where two texts part: the line and column (from 1; columns in code points) of the first difference in `found`, with a
 * few words of each from there; null when they are equal.
 */
export function firstDifference(expected: string, found: string): Difference | null {
  if (expected === found) return null;
  const [wanted, had] = [Array.from(expected), Array.from(found)];
  let at = 0;
  while (at < had.length && wanted[at] === had[at]) at += 1;
  const before = had.slice(0, at);
  return {
    line: before.filter((character) => character === '\n').length + 1,
    column: at - before.lastIndexOf('\n'),
    expected: excerpt(wanted, at),
    found: excerpt(had, at),
  };
}

/** A few words from a difference on, with what cannot be seen made visible. */
const excerpt = (text: readonly string[], at: number): string =>
  at >= text.length ? 'the end' : `“${visible(text.slice(at, at + 24).join(''))}”`;

const visible = (text: string): string =>
  text.replaceAll('\n', '⏎').replace(/[^\P{Z} ]|\p{C}/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });

interface Difference {
  line: number;
  column: number;
  expected: string;
  found: string;
}

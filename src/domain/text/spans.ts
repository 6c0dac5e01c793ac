import type { LineRole, Role } from '#schema/source.ts';

/** A stretch of a source that has one role. Offsets are code points in the line, from 0; the end is not counted in. */
export interface Span {
  line: number;
  start: number;
  end: number;
  role: Role;
  text: string;
}

/** A source's lines, as its record counts them: parted by LF, from 1. */
export const linesOf = (source: string): string[] => source.split('\n');

/**
 * The spans of one line: its parts where they stand, the line's own role between them.
 * Together they are the line, character by character.
 * @throws when a part does not stand exactly once in the line, or overlaps another
 */
export function spansOfLine(text: string, { line, role, parts = [] }: LineRole): Span[] {
  const placed = parts.map((part) => ({ ...part, at: onlyIndex(text, part.text) })).toSorted((a, b) => a.at - b.at);
  const spans: Span[] = [];
  let done = 0;
  const push = (end: number, spanRole: Role) => {
    if (end < done) throw new Error(`the parts of line ${String(line)} overlap`);
    if (end > done)
      spans.push({
        line,
        start: points(text, done),
        end: points(text, end),
        role: spanRole,
        text: text.slice(done, end),
      });
    done = end;
  };
  for (const part of placed) {
    push(part.at, role);
    push(part.at + part.text.length, part.role);
  }
  push(text.length, role);
  return spans;
}

/**
 * Where `part` stands in `text`.
 * @throws when it stands there not at all, or more than once
 */
export function onlyIndex(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1) throw new Error(`“${part}” does not stand there`);
  if (text.includes(part, at + 1)) throw new Error(`“${part}” stands there more than once`);
  return at;
}

const points = (text: string, end: number): number => Array.from(text.slice(0, end)).length;

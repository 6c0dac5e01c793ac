/** A range of a text. Offsets are UTF-16 code units, from 0; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Returns true if two ranges of a text have a character in common. */
export const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** A part of a text, with its range; null for text between ranges. */
interface RangePart<Range> extends TextRange {
  text: string;
  range: Range | null;
}

/**
 * Splits a text where ranges begin and end. Joined, the parts are the text; none is empty. Of ranges that overlap, the first
 * one counts.
 * @param ranges in the order of their starts
 * @example splitByRanges('Di Medan.', [{ start: 3, end: 8 }]).map(({ text }) => text) // ['Di ', 'Medan', '.']
 */
export function splitByRanges<Range extends TextRange>(text: string, ranges: readonly Range[]): RangePart<Range>[] {
  const parts: RangePart<Range>[] = [];
  let position = 0;
  const add = (end: number, range: Range | null) => {
    if (end > position) parts.push({ text: text.slice(position, end), start: position, end, range });
    position = Math.max(position, end);
  };
  for (const range of ranges) {
    if (range.start < position) continue;
    add(range.start, null);
    add(range.end, range);
  }
  add(text.length, null);
  return parts;
}

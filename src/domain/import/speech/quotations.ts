import type { TextRange } from '#domain/text/split-by-ranges.ts';

/**
 * Returns the quotations of a paragraph with their marks. A mark that is never closed quotes up to the end. If a quotation inside
 * another one is the last that is closed, its closing mark ends both.
 * @example quotations('Ia bilang "ya" lalu pergi.') // [{ start: 10, end: 14 }]
 */
export function quotations(paragraph: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start: number | null = null;
  let inner = 0;
  for (const { 0: mark, index } of paragraph.matchAll(/["“”„«»]/gu)) {
    const opens =
      /[“„«]/u.test(mark) ||
      (mark === '"' && /(?:^|[\s([—–-])$/u.test(paragraph.slice(0, index)) && /^\S/u.test(paragraph.slice(index + 1)));
    if (start === null) start = opens || mark === '"' ? index : null;
    else if (opens && paragraph.slice(start, index).length > 1) inner += 1;
    else if (inner > 0 && /[”»]/u.test(paragraph.slice(index + 1))) inner -= 1;
    else {
      ranges.push({ start, end: index + 1 });
      [start, inner] = [null, 0];
    }
  }
  return start === null ? ranges : [...ranges, { start, end: paragraph.length }];
}

/** Returns a text of the same length in which the letters of some ranges are spaces; their first and last characters stay. */
export function masked(text: string, ranges: readonly TextRange[]): string {
  let result = text;
  for (const { start, end } of ranges)
    result =
      result.slice(0, start + 1) +
      ' '.repeat(Math.max(0, end - start - 2)) +
      result.slice(Math.max(start + 1, end - 1));
  return result;
}

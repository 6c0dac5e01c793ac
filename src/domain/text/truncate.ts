/**
 * A text in at most `length` characters: whole words without punctuation at the end, then "…"; the text itself if it fits.
 * The "…" does not count.
 * @example truncate('Menurut gubernur, keadaan membaik', 19) // 'Menurut gubernur…'
 */
export const truncate = (text: string, length: number): string =>
  fits(text, length) ? text : `${firstWords(text, length).replace(/[\s,;:]+$/, '')}…`;

/**
 * The whole words at the beginning of a text that fit in `length` characters (code points); a part of the first word if it is
 * longer.
 */
export function firstWords(text: string, length: number): string {
  if (fits(text, length)) return text;
  const characters = Array.from(text);
  // One character more than fits: a space there shows that a word ends.
  const start = characters.slice(0, length + 1).join('');
  return /^(.+)\s/su.exec(start)?.[1] ?? characters.slice(0, length).join('');
}

/** The whole words at the end of a text that fit in `length` characters (code points); a part of the last word if it is longer. */
export const lastWords = (text: string, length: number): string => reversed(firstWords(reversed(text), length));

const fits = (text: string, length: number): boolean => Array.from(text).length <= length;

const reversed = (text: string): string => Array.from(text).reverse().join('');

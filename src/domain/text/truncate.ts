/**
 * Returns the text if it has at most `length` code points; otherwise its first whole words that fit, without
 * punctuation at the end, and "…". The "…" does not count.
 * @example truncate('Menurut gubernur, keadaan membaik', 19) // 'Menurut gubernur…'
 */
export const truncate = (text: string, length: number): string =>
  fits(text, length) ? text : `${firstWords(text, length).replace(/[\s,;:]+$/, '')}…`;

/**
 * Returns the first whole words of a text that fit in `length` code points; the start of the first word if it is
 * longer.
 * @example firstWords('satu dua tiga', 8) // 'satu dua'
 */
export function firstWords(text: string, length: number): string {
  if (fits(text, length)) return text;
  const characters = Array.from(text);
  // One code point more than fits: if it is a space, the last word is complete.
  const start = characters.slice(0, length + 1).join('');
  return /^(.+)\s/su.exec(start)?.[1] ?? characters.slice(0, length).join('');
}

/**
 * Returns the last whole words of a text that fit in `length` code points; the end of the last word if it is longer.
 * @example lastWords('satu dua tiga', 8) // 'dua tiga'
 */
export const lastWords = (text: string, length: number): string => reversed(firstWords(reversed(text), length));

/**
 * Returns the text if it has at most `length` code points; otherwise its first and last whole words that fit, with "…"
 * between them.
 * @example abridge('Menurut gubernur, keadaan di hilir sudah membaik', 30) // 'Menurut … sudah membaik'
 */
export const abridge = (text: string, length: number): string =>
  fits(text, length) ? text : `${firstWords(text, length / 2)} … ${lastWords(text, length / 2)}`;

/**
 * Breaks a text at spaces into lines that fit. A word that does not fit has a line of its own.
 * @param isFitting true if a line is not too long
 * @example breakLines('satu dua tiga', (line) => line.length <= 8) // ['satu dua', 'tiga']
 */
export function breakLines(text: string, isFitting: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = [lines.at(-1), word].join(' ');
    if (lines.length > 0 && isFitting(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const fits = (text: string, length: number): boolean => Array.from(text).length <= length;

const reversed = (text: string): string => Array.from(text).reverse().join('');

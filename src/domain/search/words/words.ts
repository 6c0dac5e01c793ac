/** One word of a text: as printed, folded for comparing, and where it stands (UTF-16 offsets, the end not counted in). */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*(?:['’][\p{L}\p{M}]+)?/gu;

/** Lower case without diacritics and apostrophes: "Béda" → "beda", "Jum’at" → "jumat". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** A text as the engine is given it, to index and to seek: its words folded, parted by spaces, figures without marks. */
export const plain = (text: string): string =>
  words(text)
    .map(({ folded }) => folded.replace(/[.,]/g, ''))
    .join(' ');

/** The words of a text in order. Hyphens and slashes part words, points and commas inside numbers do not. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** One word of a text: folded, with its position (UTF-16 offsets, end exclusive). */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*(?:['’][\p{L}\p{M}]+)?/gu;

/** A text in lower case without diacritics and apostrophes: "Béda" → "beda", "Jum’at" → "jumat". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** The words of a text in order. Hyphens and slashes separate words; points and commas inside a number do not. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The phrases of at most `longest` words that begin at the word with an index, the longest first. */
export function phrasesAt(list: readonly Pick<Word, 'folded'>[], index: number, longest: number): Phrase[] {
  const words = list.slice(index, index + longest).map(({ folded }) => folded);
  return words.map((_, cut) => ({ phrase: words.slice(0, words.length - cut).join(' '), length: words.length - cut }));
}

/** Folded words, separated by spaces, and their number. */
interface Phrase {
  phrase: string;
  length: number;
}

/** The folded words of a text, separated by spaces: "Kassym-Jomart" → "kassym jomart". */
export const foldedWords = (text: string): string =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');

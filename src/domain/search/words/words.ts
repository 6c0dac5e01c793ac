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

/** The folded words of a text, separated by spaces: "Kassym-Jomart" → "kassym jomart". */
export const foldedWords = (text: string): string =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * The separator in and around a token. Pagefind treats it as a letter, so it neither splits nor stems a token, and no token is
 * the beginning of another. No text contains it.
 */
const separator = 'ǀ';

/**
 * A token of the search index, which contains tokens instead of words. Pagefind also finds the tokens that begin with a token, so
 * the token of a root finds all forms of a word.
 * @example token('tahan') // 'ǀtahanǀ'
 */
export const token = (...parts: readonly string[]): string =>
  ['', ...parts.flatMap((part) => part.split(/[^\p{L}\p{N}]+/u)), ''].join(separator);

/**
 * The token of a printed word.
 * @example wordToken('tahan', 'ditahan') // 'ǀtahanǀditahanǀ'
 */
export const wordToken = (root: string, word: string): string => token(root, word === root ? '' : word);

/**
 * The token of a name, by the id of its record. The empty first part keeps it apart from the tokens of words; the empty last
 * part, from the tokens of longer names.
 * @example nameToken('budi-santoso') // 'ǀǀnǀbudiǀsantosoǀǀ'
 */
export const nameToken = (id: string): string => token('', 'n', id, '');

/** The token of a group of near synonyms, by its first word. */
export const groupToken = (word: string): string => token('', 's', word, '');

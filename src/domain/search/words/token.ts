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
 * The token of a name, by the id of its record. The empty first part keeps it apart from the tokens of words; the empty last part, from
 * the tokens of longer names.
 * @example nameToken('budi-santoso') // 'ǀǀnǀbudiǀsantosoǀǀ'
 */
export const nameToken = (id: string): string => token('', 'n', id, '');

/** The token of a group of near synonyms, by its first word. */
export const groupToken = (word: string): string => token('', 's', word, '');

/**
 * The separator in and around a token. Pagefind treats it as a letter, so it neither splits nor stems a token, and no token is
 * the beginning of another. No text contains it.
 */
const separator = 'ǀ';

/**
 * A token of the search index. The index contains tokens instead of words, so that all forms of a word are one token.
 * @example token('tahan') // 'ǀtahanǀ'
 * @example token('n', 'budi-santoso') // 'ǀnǀbudiǀsantosoǀ'
 */
export const token = (...parts: readonly string[]): string =>
  ['', ...parts.flatMap((part) => part.split(/[^\p{L}\p{N}]+/u)), ''].join(separator);

/** The token of a name, by the id of its record. */
export const nameToken = (id: string): string => token('n', id);

/** The token that all documents of one kind have. */
export const kindToken = (kind: string): string => token('j', kind);

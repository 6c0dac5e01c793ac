/**
 * Separator at both ends of a key and between its parts. Pagefind treats it as a letter, so it neither splits nor stems a
 * key. No text contains it.
 */
const separator = 'ǀ';

/**
 * An index key: an extra token by which a document is found besides its words. The separator at the end keeps a key from
 * being the beginning of another, because Pagefind also matches beginnings.
 * @example keyFor(keyPrefix.name, 'budi') // 'ǀnǀbudiǀ'
 */
export const keyFor = (...parts: readonly (string | number)[]): string => ['', ...parts, ''].join(separator);

/** The first part of a key, by what the key is of. The keys of numbers and of other word families have no prefix. */
export const keyPrefix = { date: 'd', kind: 'j', name: 'n', synonym: 's', stopWord: '' } as const;

/** The key of every document of one kind. Searching for it costs less than a filter, which is a separate file. */
export const kindKey = (kind: string): string => keyFor(keyPrefix.kind, kind);

/** Whether a token is a key, not a word. */
export const isKey = (token: string): boolean => token.startsWith(separator);

/** The text of a key without separators. */
export const keyText = (token: string): string => token.replaceAll(separator, '');

/** Whether a token is the key of a date or a number. */
export const isDateOrNumberKey = (token: string): boolean =>
  dateOrNumber.test(token.slice(separator.length)) && isKey(token);

const dateOrNumber = new RegExp(`^${keyPrefix.date}?\\d`);

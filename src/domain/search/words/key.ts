/** Either end of a key, and what parts it: a letter to the engine, which therefore cuts and stems no key; in no text. */
const edge = 'ǀ';

/** Something that a text is found by beside its words: one token to the engine, the beginning of no other. */
export const keyFor = (...parts: readonly (string | number)[]): string => ['', ...parts, ''].join(edge);

/** The key that every record of a kind bears: cheaper to ask for than a filter, which is a file of its own. */
export const kindKey = (kind: string): string => keyFor('j', kind);

/** Whether something is a key, and not a word. */
export const isKey = (token: string): boolean => token.startsWith(edge);

/** What a key is made of. */
export const bareKey = (token: string): string => token.replaceAll(edge, '');

/** Whether a key is that of a date or a number. */
export const isFigure = (token: string): boolean => /^d?\d/.test(token.slice(edge.length)) && isKey(token);

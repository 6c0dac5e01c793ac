/**
 * Returns the source of a regular expression that matches a text as it is written.
 * @example escapePattern('c++') // String.raw`c\+\+`
 */
export const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

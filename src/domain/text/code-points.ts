import { must } from '#domain/must.ts';

/**
 * Returns the code point of a character in the notation of the Unicode Standard.
 * @example codePoint('\u00A0') // 'U+00A0'
 */
export const codePoint = (character: string): string =>
  `U+${must(character.codePointAt(0), 'the text is one character').toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Returns a text with each character that is invisible, controls a terminal or looks like a space as its code point.
 * @example showInvisible('a\u00A0b') // 'a[U+00A0]b'
 */
export const showInvisible = (text: string): string =>
  text.replace(/[^\P{Z} ]|\p{C}/gu, (character) => `[${codePoint(character)}]`);

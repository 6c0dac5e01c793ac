import { languageAttributes } from '#domain/language.ts';
import type { Foreign } from '#schema/primitives.ts';
import { mentions } from './mentions.ts';
import { splitByRanges } from './split-by-ranges.ts';

/**
 * Splits the pieces of a text where words in another language begin and end, and adds the language to these pieces. A piece
 * that has a language keeps it. Joined, the pieces are the same text.
 * @example withLanguages([{ text: 'Istilah statehood dipakai.' }], [{ form: 'statehood', lang: 'en' }])
 * // [{ text: 'Istilah ' }, { text: 'statehood', lang: 'en' }, { text: ' dipakai.' }]
 */
export function withLanguages<Piece extends { text: string; lang?: string }>(
  pieces: readonly Piece[],
  foreign: readonly Foreign[],
): (Piece & { lang?: string })[] {
  if (foreign.length === 0) return [...pieces];
  // A line end in a note is a space.
  const text = pieces.map((piece) => piece.text.replaceAll('\n', ' ')).join('');
  const found = mentions(
    text,
    foreign.map(({ form, lang }) => ({ id: lang, printed: [form] })),
  );
  let start = 0;
  return pieces.flatMap((piece) => {
    const { length } = piece.text;
    const inside = found
      .map((range) => ({ ...range, start: Math.max(0, range.start - start), end: Math.min(length, range.end - start) }))
      .filter((range) => range.start < range.end);
    start += length;
    return splitByRanges(piece.text, inside).map(({ text: words, range }) => {
      const lang = piece.lang ?? range?.id;
      return { ...piece, text: words, ...(lang === undefined ? {} : { lang }) };
    });
  });
}

/**
 * Returns the pieces of `withLanguages`, each with the attributes of its element.
 * @param around the language around the text (BCP 47), by default that of the interface
 * @example withLanguageAttributes([{ text: 'statehood' }], [{ form: 'statehood', lang: 'en' }])
 * // [{ text: 'statehood', lang: 'en', attributes: { lang: 'en' } }]
 */
export const withLanguageAttributes = <Piece extends { text: string; lang?: string }>(
  pieces: readonly Piece[],
  foreign: readonly Foreign[],
  around?: string,
): (Piece & { attributes: ReturnType<typeof languageAttributes> })[] =>
  withLanguages(pieces, foreign).map((piece) => ({ ...piece, attributes: languageAttributes(piece.lang, around) }));

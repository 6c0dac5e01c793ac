import { splitByRanges } from './split-by-ranges.ts';

/** A reduplicated word, with or without affixes: "negara-negara", "langkah-langkahnya", "berlari-lari". */
const reduplication = /(?<![\p{L}\p{N}-])(\p{L}*?(\p{L}{2,})-\2\p{L}*)(?![\p{L}\p{N}-])/giu;

/**
 * Splits pieces of a text where reduplicated words begin and end, and marks these words, which a line must not break. Joined, the
 * pieces are the same text.
 * @example withReduplications([{ text: 'Para pemimpin negara-negara itu' }])
 * // [{ text: 'Para pemimpin ' }, { text: 'negara-negara', isReduplication: true }, { text: ' itu' }]
 */
export const withReduplications = <Piece extends { text: string }>(
  pieces: readonly Piece[],
): (Piece & { isReduplication?: true })[] =>
  pieces.flatMap((piece) => {
    // The pattern tries each part of each word.
    const found = piece.text.includes('-') ? piece.text.matchAll(reduplication) : [];
    const words = Array.from(found, ({ 0: word, index }) => ({ start: index, end: index + word.length }));
    return splitByRanges(piece.text, words).map(({ text, range }) => ({
      ...piece,
      text,
      ...(range && { isReduplication: true }),
    }));
  });

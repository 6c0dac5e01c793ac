/** A reduplicated word, with or without affixes: "negara-negara", "langkah-langkahnya", "berlari-lari". */
const reduplication = /(?<![\p{L}\p{N}-])(\p{L}*?(\p{L}{2,})-\2\p{L}*)(?![\p{L}\p{N}-])/iu;

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
    const found = reduplication.exec(piece.text);
    if (!found) return [piece];
    const [word] = found;
    const [before, after] = [piece.text.slice(0, found.index), piece.text.slice(found.index + word.length)];
    return [
      ...(before === '' ? [] : [{ ...piece, text: before }]),
      { ...piece, text: word, isReduplication: true as const },
      ...(after === '' ? [] : withReduplications([{ ...piece, text: after }])),
    ];
  });

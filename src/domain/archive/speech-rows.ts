import type { Speech } from '#schema/speech.ts';

/**
 * Returns the index of the row of each sentence; null for a sentence without a row. A row belongs to the first sentence after
 * that of the row before it which begins with its words. A subhead has none.
 * @example rowsOfSentences([{ text: 'Satu.', isSubhead: false }, { text: 'Dua.', isSubhead: false }], [dua]) // [null, 0]
 */
export function rowsOfSentences(
  sentences: readonly { text: string; isSubhead: boolean }[],
  rows: readonly Pick<Speech, 'begins'>[],
): (number | null)[] {
  const found = new Map<number, number>();
  let next = 0;
  for (const [row, { begins }] of rows.entries()) {
    const index = sentences.findIndex(
      ({ text, isSubhead }, position) => position >= next && !isSubhead && text.startsWith(begins),
    );
    if (index === -1) continue;
    found.set(index, row);
    next = index + 1;
  }
  return sentences.map((_, index) => found.get(index) ?? null);
}

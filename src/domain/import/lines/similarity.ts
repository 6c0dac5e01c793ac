/**
 * Returns how many of the words of two texts are the same: 1 for the same words in any order, 0 for none. Case, marks and
 * punctuation do not count.
 * @example similarity('Jembatan Ditutup', 'jembatan-lama-ditutup') // 0.8
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  return (2 * first.intersection(second).size) / (first.size + second.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

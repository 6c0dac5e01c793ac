/** The letters of a word as bits, whatever their order: what is near in slips is near in bits, and quicker to compare. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/**
 * The letters of a word as a 32-bit mask, without their order. Words that differ by few typos differ in few bits, and masks
 * are faster to compare than words.
 */
export function letterMask(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

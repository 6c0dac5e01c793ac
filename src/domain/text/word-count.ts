/** Returns the number of words in sentences. A word is text between spaces that contains a letter or a digit. */
export const wordCount = (sentences: readonly { text: string }[]): number =>
  sentences.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

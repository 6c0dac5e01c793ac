/** How many words the sentences have: what stands between spaces and holds a letter or a digit. */
export const wordCount = (sentences: readonly { text: string }[]): number =>
  sentences.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

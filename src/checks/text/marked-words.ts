/**
 * Returns why words of a text cannot be marked in it, and what to do; null if they occur once and overlap no earlier ones.
 * @param name what the text is: "sentence"
 * @param earlier words that are marked in the same text
 */
export function markProblem(words: string, text: string, name: string, earlier: readonly string[]): string | null {
  const start = text.indexOf(words);
  if (start === -1) return `“${words}” does not occur in the ${name}. Copy words of it exactly.`;
  if (text.includes(words, start + 1)) return `“${words}” occurs more than once in the ${name}. Copy more words of it.`;
  const other = earlier.find((marked) => {
    const index = text.indexOf(marked);
    return index !== -1 && index < start + words.length && start < index + marked.length;
  });
  return other === undefined
    ? null
    : `“${words}” overlaps “${other}”. Shorten one of them, so that each word is in one of them.`;
}

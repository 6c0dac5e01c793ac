/** The first words of a text, at most `length` characters of whole words, then "…"; the text itself where it is no longer. */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || text.slice(0, length);
  return `${words.replace(/[\s,;:]+$/, '')}…`;
}

import { diffWords } from 'diff';

/** A stretch of a passage, and whether it is what the comparison is about. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/**
 * What to mark in each passage of a comparison: the words its record names; in two passages that name none, the words
 * that each does not share with the other.
 * Joined, the stretches are the passage, character by character.
 * @throws when words to mark do not stand in their passage
 */
export function markDifferences(passages: readonly Passage[]): MarkedText[][] {
  return passages.map(({ quote, mark }, index) => {
    if (mark) return byWords(quote, mark);
    const other = passages[index === 0 ? 1 : 0];
    return other ? byDifference(quote, other.quote) : [{ text: quote, marked: false }];
  });
}

function byDifference(quote: string, other: string): MarkedText[] {
  return diffWords(other, quote)
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => (added ? unpadded(value) : [{ text: value, marked: false }]));
}

/** Spaces around words that differ are not marked with them. */
function unpadded(text: string): MarkedText[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ].filter((part) => part.text !== '');
}

function byWords(quote: string, words: readonly string[]): MarkedText[] {
  const found = words.map((word) => {
    const start = quote.indexOf(word);
    if (start === -1) throw new Error(`“${word}” is to be marked but does not stand in “${quote}”`);
    return { start, end: start + word.length };
  });
  const marked: MarkedText[] = [];
  let done = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    if (start > done) marked.push({ text: quote.slice(done, start), marked: false });
    marked.push({ text: quote.slice(start, end), marked: true });
    done = end;
  }
  return done < quote.length ? [...marked, { text: quote.slice(done), marked: false }] : marked;
}

interface Passage {
  quote: string;
  mark?: readonly string[] | undefined;
}

import { readFileSync } from 'node:fs';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { fold, words } from '#domain/search/words/words.ts';
import type { Document } from './documents.ts';

/** A query, the documents of the archive that answer it, and which others do. */
export interface Query {
  query: string;
  kind: string;
  relevant: string[];
  /** Whether a text from elsewhere answers it; where nobody said, nobody is asked. */
  answers?: (text: string) => boolean;
}

/** Queries judged by a person: a JSON list of { query, kind, relevant, patterns? }. */
export function judgedQueries(file: string): Query[] {
  const list = JSON.parse(readFileSync(file, 'utf8')) as (Query & { patterns?: string[] })[];
  return list.map(({ query, kind, relevant, patterns }) => {
    const tests = patterns?.map((pattern) => new RegExp(pattern, 'u'));
    const judged = { query, kind, relevant };
    return tests ? { ...judged, answers: (text) => tests.every((test) => test.test(text)) } : judged;
  });
}

/** Each form of each family of words as a query; what has any form of the family, or its root, answers it. */
export function familyQueries(file: string, documents: readonly Document[]): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [root = '', ...forms] = line.split(' ');
      const right = stopWords.has(root) ? forms : [root, ...forms];
      const any = new RegExp(`(?<!\\p{L})(?:${right.join('|')})(?:nya|lah|kah|pun)?(?!\\p{L})`, 'u');
      const relevant = documents.filter((document) => any.test(textOf(document))).map(({ id }) => id);
      return forms.map((query) => ({ query, kind: 'family', relevant, answers: (text: string) => any.test(text) }));
    })
    .filter(({ relevant }) => relevant.length > 0);
}

/** One slip in a word of the archive, at random but always the same: a letter lost, doubled, changed, or swapped. */
export function typoQueries(documents: readonly Document[], count: number): Query[] {
  const random = generator(48_271);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const all = [...new Set(documents.flatMap((document) => words(textOf(document)).map(({ folded }) => folded)))]
    .filter((word) => /^[a-z]{5,}$/.test(word))
    .toSorted();
  const known = new Set(all);
  const queries: Query[] = [];
  while (queries.length < count) {
    const word = pick(all);
    const at = Math.floor(random() * word.length);
    const letter = pick('abcdefghijklmnoprstuwy'.split(''));
    const query = pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ]);
    if (known.has(query)) continue;
    const has = new RegExp(`(?<![a-z])${word}(?![a-z])`);
    const relevant = documents.filter((document) => has.test(textOf(document))).map(({ id }) => id);
    queries.push({ query, kind: 'typo (random)', relevant, answers: (text) => has.test(text) });
  }
  return queries;
}

/** A document as one folded text, title and all. */
export const textOf = ({ title, sentences }: Pick<Document, 'title' | 'sentences'>): string =>
  fold([title, ...sentences].join(' '));

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { readFileSync } from 'node:fs';
import { isCalendarWord } from '#domain/search/words/months.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { createUrls } from '#domain/urls.ts';
import { fold, wordsIn } from '#domain/search/words/words.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { createRandom } from './archive/random.ts';

/** A query with its relevance judgements. */
export interface Query {
  query: string;
  kind: string;
  /** The addresses of the relevant documents of the archive. */
  relevant: string[];
  /** Whether a folded distractor text is relevant; undefined if it was not judged, so that the precision is not measured. */
  answers?: (text: string) => boolean;
}

/**
 * Queries with relevance judgements by a person.
 * @param file a JSON list of { query, kind, relevant, patterns? }; a distractor is relevant if it matches all patterns
 */
export function judgedQueries(file: string): Query[] {
  const list = JSON.parse(readFileSync(file, 'utf8')) as (Query & { patterns?: string[] })[];
  return list.map(({ query, kind, relevant, patterns }) => {
    const tests = patterns?.map((pattern) => new RegExp(pattern, 'u'));
    const judgement = { query, kind, relevant: relevant.map((id) => createUrls('/').article(id)) };
    return tests ? { ...judgement, answers: (text) => tests.every((test) => test.test(text)) } : judgement;
  });
}

/**
 * Each form of each word family as a query. A text with any form of the family, or with its root, is relevant. A root that is
 * a stop word does not count.
 * @param file one family per line: the root and its forms, separated by spaces
 */
export function familyQueries(file: string, documents: readonly SearchDocument[]): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [root = '', ...forms] = line.split(' ');
      const accepted = stopWords.has(root) ? forms : [root, ...forms];
      const anyForm = new RegExp(`(?<!\\p{L})(?:${accepted.join('|')})(?:nya|lah|kah|pun)?(?!\\p{L})`, 'u');
      const relevant = documents.filter((document) => anyForm.test(textOf(document))).map(({ url }) => url);
      return forms.map((query) => ({ query, kind: 'family', relevant, answers: (text: string) => anyForm.test(text) }));
    })
    .filter(({ relevant }) => relevant.length > 0);
}

/**
 * Queries with one typo in a word of at least five letters from the documents: a deletion, an insertion, a substitution or a
 * transposition. They are random with a fixed seed, so each run has the same queries.
 */
export function typoQueries(documents: readonly SearchDocument[], count: number): Query[] {
  const random = createRandom(48_271);
  const candidates = [
    ...new Set(documents.flatMap((document) => wordsIn(textOf(document)).map(({ folded }) => folded))),
  ]
    // Stop words, weekdays and months are never corrections.
    .filter((word) => /^[a-z]{5,}$/.test(word) && !stopWords.has(word) && !isCalendarWord(word))
    .toSorted();
  const known = new Set(candidates);
  const queries: Query[] = [];
  while (queries.length < count) {
    const word = random.pick(candidates);
    const position = random.integer(0, word.length - 1);
    const [before, after] = [word.slice(0, position), word.slice(position + 1)];
    const letter = random.pick('abcdefghijklmnoprstuwy'.split(''));
    const query = random.pick([
      before + after,
      before + letter + word.slice(position),
      before + letter + after,
      before + after.slice(0, 1) + word.slice(position, position + 1) + after.slice(1),
    ]);
    if (known.has(query)) continue;
    const wholeWord = new RegExp(`(?<![a-z])${word}(?![a-z])`);
    const relevant = documents.filter((document) => wholeWord.test(textOf(document))).map(({ url }) => url);
    queries.push({ query, kind: 'typo (random)', relevant, answers: (text) => wholeWord.test(text) });
  }
  return queries;
}

/** The title and the sentences of a document as one folded text. */
export const textOf = ({ title, passages }: Pick<SearchDocument, 'title' | 'passages'>): string =>
  fold([title, ...passages.map(({ text }) => text)].join(' '));

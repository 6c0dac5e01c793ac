import { dateKeys, writtenDates } from '#domain/search/words/dates.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { numbers } from '#domain/search/words/numbers.ts';
import { type Word, words } from '#domain/search/words/words.ts';

/** A key where it stands in a text (UTF-16 offsets). */
export interface Keyed {
  key: string;
  start: number;
  end: number;
}

/** Every key that a text bears: of its words, of names and synonyms in it, of its dates and numbers. */
export function keysIn(text: string, lexicon: Lexicon): Keyed[] {
  const list = words(text);
  return [
    ...list.flatMap((word, index) => [
      ...keysOfWord(word, lexicon),
      ...joined(text, word, list[index + 1], lexicon),
      ...formsAt(list, index, lexicon).map(({ key, end }) => ({ key, start: word.start, end })),
    ]),
    ...numbers(list),
    ...writtenDates(text).flatMap((date) => dateKeys(date).map((key) => ({ key, start: date.start, end: date.end }))),
  ];
}

/** The forms that begin at a word, the longest first. */
export function formsAt(
  list: readonly Pick<Word, 'folded' | 'end'>[],
  at: number,
  { forms, longest }: Pick<Lexicon, 'forms' | 'longest'>,
) {
  const found: (Form & { length: number; end: number })[] = [];
  for (let length = Math.min(longest, list.length - at); length > 0; length--) {
    const run = list.slice(at, at + length);
    const end = run.at(-1)?.end ?? 0;
    for (const form of forms.get(run.map(({ folded }) => folded).join(' ')) ?? []) found.push({ ...form, length, end });
  }
  return found;
}

const keysOfWord = ({ folded, start, end }: Word, { keyOf, widerOf }: Lexicon): Keyed[] => {
  const own = keyOf.get(folded);
  return own === undefined ? [] : [own, ...(widerOf.get(own) ?? [])].map((key) => ({ key, start, end }));
};

/** "anti-pemerintah" is also "antipemerintah". */
function joined(text: string, word: Word, next: Word | undefined, { keyOf }: Pick<Lexicon, 'keyOf'>): Keyed[] {
  if (!next || text.slice(word.end, next.start) !== '-') return [];
  const key = keyOf.get(word.folded + next.folded);
  return key === undefined ? [] : [{ key, start: word.start, end: next.end }];
}

import { dateKeys, writtenDates } from '#domain/search/words/dates.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { numbersIn } from '#domain/search/words/numbers.ts';
import { type Word, wordsIn } from '#domain/search/words/words.ts';

/** A key with its position in a text (UTF-16 offsets, end exclusive). */
export interface KeyOccurrence {
  key: string;
  start: number;
  end: number;
}

/** All keys of a text with their positions: of its words, names, synonyms, numbers and dates. Keys may overlap and repeat. */
export function keysIn(text: string, lexicon: Lexicon): KeyOccurrence[] {
  const list = wordsIn(text);
  return [
    ...list.flatMap((word, index) => [
      ...keysOfWord(word, lexicon),
      ...keysOfCompound(text, word, list[index + 1], lexicon),
      ...formsAt(list, index, lexicon).map(({ key, end }) => ({ key, start: word.start, end })),
    ]),
    ...numbersIn(list),
    ...writtenDates(text).flatMap((date) => dateKeys(date).map((key) => ({ key, start: date.start, end: date.end }))),
  ];
}

/** The names and synonyms that begin at the word with an index, the longest first; `length` counts words. */
export function formsAt(
  list: readonly Pick<Word, 'folded' | 'end'>[],
  index: number,
  { forms, longest }: Pick<Lexicon, 'forms' | 'longest'>,
) {
  const found: (Form & { length: number; end: number })[] = [];
  for (let length = Math.min(longest, list.length - index); length > 0; length--) {
    const phrase = list.slice(index, index + length);
    const end = phrase.at(-1)?.end ?? 0;
    for (const form of forms.get(phrase.map(({ folded }) => folded).join(' ')) ?? [])
      found.push({ ...form, length, end });
  }
  return found;
}

const keysOfWord = ({ folded, start, end }: Word, { keyOf, synonymKeysOf }: Lexicon): KeyOccurrence[] => {
  const familyKey = keyOf.get(folded);
  return familyKey === undefined
    ? []
    : [familyKey, ...(synonymKeysOf.get(familyKey) ?? [])].map((key) => ({ key, start, end }));
};

/** The key of a hyphenated compound written as one word: "anti-pemerintah" has the key of "antipemerintah". */
function keysOfCompound(
  text: string,
  word: Word,
  next: Word | undefined,
  { keyOf }: Pick<Lexicon, 'keyOf'>,
): KeyOccurrence[] {
  if (!next || text.slice(word.end, next.start) !== '-') return [];
  const key = keyOf.get(word.folded + next.folded);
  return key === undefined ? [] : [{ key, start: word.start, end: next.end }];
}

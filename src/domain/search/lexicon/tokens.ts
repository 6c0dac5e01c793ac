import type { Forms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { dateEntries } from '#domain/search/words/date-tokens.ts';
import { datesIn, timesIn } from '#domain/search/words/dates.ts';
import { numbersIn } from '#domain/search/words/numbers.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { token, type Word, wordsIn, wordToken } from '#domain/search/words/words.ts';
import { overlap } from '#domain/text/split-by-ranges.ts';

/** What a text is indexed by. */
export interface TextTokens {
  /** The token of each word that is no stop word, in order, so that phrases are found. */
  words: string[];
  /** The tokens of names, synonym groups and compounds. */
  others: string[];
  /** The entries of dates, times and numbers, which are also tokens. */
  entries: string[];
}

/** The tokens of a text. The digits of a date are not numbers. */
export function tokensOf(text: string, { lexicon, forms }: TokenSource): TextTokens {
  const dates = datesIn(text);
  const times = timesIn(text);
  const isInDate = (word: Word): boolean => [...dates, ...times].some((date) => overlap(date, word));
  const list = wordsIn(text);
  const counted = list.map((word) => (/^\d/.test(word.folded) && isInDate(word) ? { ...word, folded: '' } : word));
  const words = counted.flatMap(({ folded }) =>
    folded === '' || stopWords.has(folded) ? [] : tokenOf(folded, lexicon),
  );
  const others = list.flatMap((word, index) => [
    ...forms.at(list, index).flatMap(({ form }) => (form.isTyped ? [] : [form.token])),
    ...compound(text, word, list[index + 1], lexicon),
  ]);
  const entries = [
    ...numbersIn(counted).map(({ value }) => value),
    ...dates.flatMap(({ date, from, to }) => (date === undefined ? [from, to] : [date]).flatMap(dateEntries)),
    ...times.map(({ time }) => `t${time}`),
  ];
  return { words, others, entries };
}

/** The token of one word, with the root of its family, or of a number's digits. */
const tokenOf = (folded: string, lexicon: Lexicon): string =>
  /^\d/.test(folded) ? token(numberText(folded)) : wordToken(lexicon.familyOf(folded)?.root ?? folded, folded);

const numberText = (folded: string): string =>
  numbersIn([{ folded, start: 0, end: folded.length }])[0]?.value ?? folded;

/** The token of a hyphenated compound written as one word: "anti-pemerintah" has the token of "antipemerintah". */
function compound(text: string, word: Word, next: Word | undefined, lexicon: Lexicon): string[] {
  if (!next || text.slice(word.end, next.start) !== '-') return [];
  const joined = word.folded + next.folded;
  const family = lexicon.printed(joined);
  return family ? [wordToken(family.root, joined)] : [];
}

/** What `tokensOf` looks words up in. */
export interface TokenSource {
  lexicon: Lexicon;
  forms: Forms;
}

import { dictionary } from '@zxcvbn-ts/language-id';
import { correctionsOf, minLength, sortedLetters } from './corrections.ts';

/**
 * A word, the word without each of its letters, and its letters in alphabetical order. Two words that are one error apart
 * have one of these in common.
 */
function* keysOf(word: string): Generator<string> {
  yield word;
  yield sortedLetters(word);
  for (let index = 0; index < word.length; index++) yield word.slice(0, index) + word.slice(index + 1);
}

const commonWords = [...new Set([...dictionary['commonWords-id'], ...dictionary['wikipedia-id']])].filter(
  (word) => /^[a-z]+$/.test(word) && word.length >= minLength,
);

/**
 * The words that are common in Indonesian film subtitles and in Wikipedia, and that a search would correct or complete to a
 * known word. They are correct, so it must not: "uang" is no typo of "ruang". But a common name is often another spelling of
 * a person's name.
 * @param known folded words
 * @param people folded words of the names of people
 */
export function commonWordsLike(known: Iterable<string>, people: ReadonlySet<string>): string[] {
  const words = [...known];
  const beginnings = new Set(words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index))));
  const byKey = Map.groupBy(
    words.filter((word) => !people.has(word)).flatMap((word) => Array.from(keysOf(word), (key) => ({ key, word }))),
    ({ key }) => key,
  );
  const isSlip = (common: string, word: string): boolean =>
    correctionsOf(common, new Map([[word, 0]])).some((correction) => correction.isSlip);
  const isTypo = (common: string): boolean =>
    keysOf(common).some((key) => byKey.get(key)?.some(({ word }) => isSlip(common, word)) === true);
  return commonWords.filter((common) => beginnings.has(common) || isTypo(common));
}

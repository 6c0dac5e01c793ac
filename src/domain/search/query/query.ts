import { must } from '#domain/must.ts';
import { dateKeys, writtenDates } from '#domain/search/words/dates.ts';
import { formsAt } from '#domain/search/lexicon/keys-in.ts';
import type { Lexicon } from '#domain/search/lexicon/lexicon.ts';
import { numbersAt } from '#domain/search/words/numbers.ts';
import type { Term } from './term.ts';
import { wordTerm } from './word-term.ts';
import { fold, pagefindText, type Word, wordsIn } from '#domain/search/words/words.ts';

/**
 * The terms of a query: phrases in quotation marks first, then dates, then the other words in order. Terms with the same keys
 * are returned once.
 * @param literal if true, typos are not corrected
 */
export function parseQuery(query: string, lexicon: Lexicon, literal = false): Term[] {
  const phrases: Term[] = [];
  const rest = normalizeQuery(query).replace(/"([^"]*)"/g, (_, phrase: string) => {
    const list = wordsIn(phrase);
    const known = list.every(({ folded }) => lexicon.keyOf.has(folded) || /\d/.test(folded));
    if (list.length > 0)
      phrases.push({
        typed: phrase,
        kind: known ? 'phrase' : 'unknown',
        keys: [`"${pagefindText(phrase)}"`].filter(() => known),
        synonymKeys: [],
      });
    return ' '.repeat(phrase.length + 2);
  });
  return unique([...phrases, ...unquotedTerms(rest.replaceAll('"', ' '), lexicon, literal)]);
}

/** The terms of the text outside quotation marks. */
function unquotedTerms(text: string, lexicon: Lexicon, literal: boolean): Term[] {
  const dates = writtenDates(text);
  const withoutDates = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const list = wordsIn(withoutDates);
  const isIgnored = ignoredWords(list, dates.length > 0, lexicon);
  const terms: Term[] = dates.map((date) => dateTerm(text.slice(date.start, date.end), dateKeys(date), lexicon));
  for (let index = 0; index < list.length;) {
    const { term, length } = termAt(withoutDates, list, index, lexicon, literal);
    if (length > 1 || !isIgnored(list[index]?.folded ?? '')) terms.push(term);
    index += length;
  }
  return terms;
}

/** A test for words to ignore: stop words and question words, if the query has other words or a date. */
function ignoredWords(
  list: readonly Word[],
  hasDate: boolean,
  { stopWords, questionWords }: Lexicon,
): (word: string) => boolean {
  const contentWords = list.filter(({ folded }) => !stopWords.has(folded));
  const ignoreStopWords = hasDate || contentWords.length > 0;
  const ignoreQuestionWords = hasDate || contentWords.some(({ folded }) => !questionWords.has(folded));
  return (word) => (ignoreStopWords && stopWords.has(word)) || (ignoreQuestionWords && questionWords.has(word));
}

/** The term that begins at the word with an index, and its length in words. The longest name or synonym comes first. */
function termAt(
  text: string,
  list: readonly Word[],
  index: number,
  lexicon: Lexicon,
  literal: boolean,
): { term: Term; length: number } {
  const word = must(list[index], 'There is no word at this index.');
  const next = list[index + 1];
  const forms = formsAt(list, index, lexicon);
  const length = forms[0]?.length ?? 1;
  const longest = forms.filter((form) => form.length === length);
  const typed = text.slice(word.start, list[index + length - 1]?.end);
  const names = longest.filter(({ kind }) => kind === 'name').map(({ key }) => key);
  const synonymKeys = longest.filter(({ kind }) => kind === 'synonym').map(({ key }) => key);
  if (names.length > 0) return { term: { typed, kind: 'name', keys: names, synonymKeys }, length };
  if (length > 1) {
    const wordKeys = list.slice(index, index + length).map(({ folded }) => lexicon.keyOf.get(folded));
    const keys = wordKeys.includes(undefined) ? [] : [wordKeys.join(' ')];
    return { term: { typed, kind: 'form', keys, synonymKeys }, length };
  }
  const number = numbersAt(list, index).at(-1);
  if (number && (/^\d/.test(word.folded) || lexicon.keys.has(number.key))) {
    const keys = [number.key].filter((key) => lexicon.keys.has(key));
    const kind = keys.length > 0 ? 'number' : 'unknown';
    return {
      term: { typed: text.slice(number.start, number.end), kind, keys, synonymKeys: [] },
      length: number.length,
    };
  }
  const joinedKey = next && !lexicon.keyOf.has(word.folded) ? lexicon.keyOf.get(word.folded + next.folded) : undefined;
  if (next && joinedKey)
    return {
      term: { typed: text.slice(word.start, next.end), kind: 'word', keys: [joinedKey], synonymKeys: [] },
      length: 2,
    };
  const termOf = (other: string): Term => termAt(other, wordsIn(other), 0, lexicon, true).term;
  // A stop word or question word that no text prints is not a typo.
  const exact = literal || lexicon.stopWords.has(word.folded) || lexicon.questionWords.has(word.folded);
  return { term: wordTerm({ typed, word: word.folded, synonymKeys }, lexicon, exact ? undefined : termOf), length };
}

/** The term of a date. It is searched by its most specific key, and marked in texts by all keys. */
function dateTerm(typed: string, dates: string[], { keys }: Lexicon): Term {
  const known = dates.slice(-1).filter((key) => keys.has(key));
  return {
    typed: typed.trim(),
    kind: known.length > 0 ? 'date' : 'unknown',
    keys: known,
    synonymKeys: [],
    markedKeys: dates,
  };
}

/** The terms without repetitions. */
const unique = (terms: readonly Term[]): Term[] =>
  [...Map.groupBy(terms, identityOf).values()].flatMap(([first]) => first ?? []);

const identityOf = ({ keys, synonymKeys, typed }: Term): string => [...keys, ...synonymKeys].join(' ') || fold(typed);

/**
 * A query in normal spelling: straight quotation marks, acronyms without points, no "2" for reduplication.
 * @example normalizeQuery('P.B.B. isu2') // 'PBB isu'
 */
export const normalizeQuery = (query: string): string =>
  query
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(\p{L}{3,})[2²](?![\p{L}\p{N}])/gu, '$1');

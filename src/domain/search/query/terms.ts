import type { WordFamily } from '#domain/search/lexicon/family.ts';
import { tokensOf } from '#domain/search/lexicon/tokens.ts';
import type { WordList } from '#domain/search/lexicon/word-list.ts';
import { pieces } from './syntax.ts';
import { queriesOf, strengths, type Term } from './term.ts';
import { familyTerm, prefixTerm, withFamily, wordTerm } from './word-term.ts';
import { entriesWithin, entryRange } from '#domain/search/words/date-tokens.ts';
import { queryDates, timesIn } from '#domain/search/words/dates.ts';
import { numbersAt } from '#domain/search/words/numbers.ts';
import { interrogatives, questionWords, stopWords } from '#domain/search/words/stop-words.ts';
import { token } from '#domain/search/words/token.ts';
import { fold, type Word, wordsIn } from '#domain/search/words/words.ts';

/** A condition of a query: a document matches if one of the terms matches, or none of them if they are excluded. */
export interface Clause {
  terms: Term[];
  excluded: boolean;
}

/** The clauses of a query in order, each once. All of them apply. */
export async function parseQuery(query: string, known: WordList): Promise<Clause[]> {
  const clauses: Clause[] = [];
  const found = pieces(query);
  const isAlone = found.length === 1;
  for (const { text, kind, excluded, alternative } of found) {
    const terms = await termsOf(text, kind, known, isAlone);
    const last = clauses.at(-1);
    const [first, ...others] = excluded ? [] : terms;
    if (excluded) clauses.push({ terms, excluded });
    else if (alternative && last && first) last.terms.push(first);
    else if (first) others.unshift(first);
    clauses.push(...others.map((term) => ({ terms: [term], excluded: false })));
  }
  return unique(clauses.filter(({ terms }) => terms.length > 0));
}

async function termsOf(text: string, kind: string, known: WordList, isAlone: boolean): Promise<Term[]> {
  if (kind === 'phrase') return [await phraseTerm(text, known)];
  if (kind === 'prefix') {
    const term = await prefixTerm(text, fold(text), known);
    return [term ?? (await wordTerm(text, known))];
  }
  const dates = [...queryDates(text).map(dateTerm(text, known)), ...timesIn(text, true).map(timeTerm(text, known))];
  const rest = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const dateTerms = await Promise.all(dates.map(({ term }) => term));
  return [...dateTerms, ...(await wordTerms(rest, known, dates.length > 0 || !isAlone))];
}

/** The terms of words without dates. Stop words and question words count only if there is nothing else. */
async function wordTerms(text: string, known: WordList, hasOthers: boolean): Promise<Term[]> {
  const list = wordsIn(text);
  const content = list.filter(({ folded }) => !stopWords.has(folded));
  await known.load(content.map(({ folded }) => folded));
  const ignoresQuestions = hasOthers || content.some(({ folded }) => !questionWords.has(folded));
  const isIgnored = (word: string): boolean =>
    ((hasOthers || content.length > 0) && stopWords.has(word)) || (ignoresQuestions && questionWords.has(word));
  const terms: Term[] = [];
  for (let index = 0; index < list.length;) {
    const { term, length } = await termAt(text, list, index, known);
    const isNoise = /^.$/u.test(list[index]?.folded ?? '') && list.length > 1 && !/\d/.test(list[index]?.folded ?? '');
    const neighbours = [list[index - 1], list[index + length]];
    const isAsked = !term.name && !term.number && neighbours.some((word) => interrogatives.has(word?.folded ?? ''));
    if (length > 1 || !(isIgnored(list[index]?.folded ?? '') || isNoise)) terms.push({ ...term, isAsked });
    index += length;
  }
  return terms;
}

/** The term that begins at the word with an index, and its length in words: the longest name, synonym or number, or the word. */
async function termAt(
  text: string,
  list: readonly Word[],
  index: number,
  known: WordList,
): Promise<{ term: Term; length: number }> {
  const { lexicon } = known;
  const [word, next] = [list[index], list[index + 1]];
  const found = known.forms.at(list, index);
  const longest = found[0]?.length ?? 1;
  const typed = (length: number): string => text.slice(word?.start, list[index + length - 1]?.end);
  if (longest > 1) {
    const forms = found.filter(({ length }) => length === longest).map(({ form }) => form);
    const term = familyTerm(typed(longest), undefined, forms);
    // Documents with the synonym as typed come first.
    const asTyped = term.name ? [] : queriesOf([phraseTokens(typed(longest), known)], strengths.typed);
    return { term: { ...term, queries: [...asTyped, ...term.queries] }, length: longest };
  }
  const number = numbersAt(list, index).at(-1);
  if (number) await known.load([number.value]);
  if (number && (/^\d/.test(word?.folded ?? '') || lexicon.hasEntry(number.value))) {
    const queries = queriesOf(lexicon.hasEntry(number.value) ? [token(number.value)] : [], strengths.typed);
    const term = { typed: typed(number.length), queries, patterns: [], number: number.value };
    return { term, length: number.length };
  }
  const joined = [await joinedFamily(list[index - 1], word, known), await joinedFamily(word, next, known)];
  const families = joined.filter((family) => family !== undefined);
  const isOnlyJoined = families.length > 0 && !lexicon.printed(word?.folded ?? '');
  const term = isOnlyJoined ? familyTerm(typed(1), undefined, []) : await wordTerm(typed(1), known);
  return { term: families.reduce(withFamily, term), length: 1 };
}

/** The family of two words that a text joins: "tanda tangan" is also found in "ditandatangani". */
async function joinedFamily(
  word: Word | undefined,
  next: Word | undefined,
  known: WordList,
): Promise<WordFamily | undefined> {
  if (!word || !next || stopWords.has(word.folded) || stopWords.has(next.folded)) return undefined;
  const joined = word.folded + next.folded;
  if (!/^\p{L}{8,}$/u.test(joined)) return undefined;
  await known.load([joined]);
  return known.lexicon.familyOf(joined);
}

/** The term of words in quotation marks: as they are printed, with nothing corrected. */
async function phraseTerm(phrase: string, known: WordList): Promise<Term> {
  const words = wordsIn(phrase).map(({ folded }) => folded);
  await known.load(words);
  const isKnown = words.every((word) => /^\d/.test(word) || stopWords.has(word) || known.lexicon.printed(word));
  const tokens = isKnown ? phraseTokens(phrase, known) : '';
  return {
    typed: `“${phrase}”`,
    queries: queriesOf(tokens === '' ? [] : [tokens], strengths.typed),
    patterns: [{ words, strength: strengths.typed }],
    literal: true,
  };
}

/** The tokens of words that follow each other. Stop words and the digits of a date have none. */
function phraseTokens(phrase: string, known: WordList): string {
  const { words } = tokensOf(phrase, known);
  return words.length > 1 ? `"${words.join(' ')}"` : (words[0] ?? '');
}

interface PlacedTerm {
  term: Promise<Term>;
  start: number;
  end: number;
}

const dateTerm =
  (text: string, known: WordList) =>
  ({ from, to, start, end }: ReturnType<typeof queryDates>[number]): PlacedTerm => {
    const span = { from, to };
    const find = async (): Promise<Term> => {
      const [first, last] = entryRange(span);
      await known.loadRange(first, last);
      const entries = entriesWithin(span, known.lexicon.entriesBetween(first, last));
      return {
        typed: text.slice(start, end).trim(),
        queries: queriesOf(
          entries.map((entry) => token(entry)),
          strengths.typed,
        ),
        patterns: [],
        span,
      };
    };
    return { term: find(), start, end };
  };

const timeTerm =
  (text: string, known: WordList) =>
  ({ time, start, end }: ReturnType<typeof timesIn>[number]): PlacedTerm => {
    const find = async (): Promise<Term> => {
      await known.load([`t${time}`]);
      const tokens = known.lexicon.hasEntry(`t${time}`) ? [token(`t${time}`)] : [];
      return { typed: text.slice(start, end), queries: queriesOf(tokens, strengths.typed), patterns: [], time };
    };
    return { term: find(), start, end };
  };

/** The clauses without repetitions. */
const unique = (clauses: readonly Clause[]): Clause[] => [
  ...new Map(
    clauses.map((clause) => [`${String(clause.excluded)} ${clause.terms.map(identityOf).join('|')}`, clause]),
  ).values(),
];

const identityOf = ({ queries, typed }: Term): string => queries.map(({ tokens }) => tokens).join(' ') || fold(typed);

import type { WordFamily } from '#domain/search/lexicon/lexicon.ts';
import { tokensOf } from '#domain/search/lexicon/tokens.ts';
import type { WordList } from '#domain/search/lexicon/word-list.ts';
import { pieces } from './syntax.ts';
import { isKnown, type Term, way } from './term.ts';
import { familyTerm, prefixTerm, withFamily, wordTerm } from './word-term.ts';
import { entriesWithin, entryRange } from '#domain/search/words/date-tokens.ts';
import { type DaySpan, queryDates, timesIn } from '#domain/search/words/dates.ts';
import { numbersAt } from '#domain/search/words/numbers.ts';
import { interrogatives, questionWords, stopWords } from '#domain/search/words/stop-words.ts';
import { fold, token, type Word, wordsIn } from '#domain/search/words/words.ts';

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
    const last = alternative && !excluded ? clauses.at(-1) : undefined;
    last?.terms.push(...terms.slice(0, 1));
    const others = last ? terms.slice(1) : terms;
    clauses.push(...(excluded ? [{ terms, excluded }] : others.map((term) => ({ terms: [term], excluded }))));
  }
  return unique(clauses.filter(({ terms }) => terms.length > 0));
}

async function termsOf(text: string, kind: string, known: WordList, isAlone: boolean): Promise<Term[]> {
  if (kind === 'phrase') return [await phraseTerm(text, known)];
  if (kind === 'prefix') return [(await prefixTerm(text, known)) ?? (await wordTerm(text, known))];
  const [dates, times] = [queryDates(text), timesIn(text, true)];
  const placed = [...dates, ...times];
  const rest = placed.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return [
    ...(await Promise.all(dates.map((date) => dateTerm(text.slice(date.start, date.end).trim(), date, known)))),
    ...(await Promise.all(times.map(({ time, start, end }) => timeTerm(text.slice(start, end), time, known)))),
    ...(await wordTerms(rest, known, placed.length > 0 || !isAlone)),
  ];
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
    const { folded = '' } = list[index] ?? {};
    const isNoise = /^\D$/u.test(folded) && list.length > 1;
    const neighbours = [list[index - 1], list[index + length]];
    const isAsked = !term.name && !term.number && neighbours.some((word) => interrogatives.has(word?.folded ?? ''));
    if (length > 1 || !(isIgnored(folded) || isNoise)) terms.push({ ...term, isAsked });
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
  const word = list[index];
  const typed = (length: number): string => text.slice(word?.start, list[index + length - 1]?.end);
  const found = known.forms.at(list, index);
  const longest = found[0]?.length ?? 1;
  if (longest > 1) {
    const forms = found.filter(({ length }) => length === longest).map(({ form }) => form);
    const term = familyTerm(typed(longest), undefined, forms);
    // Documents with the synonym as typed come first.
    const asTyped = way('typed', term.name ? [] : phraseTokens(typed(longest), known));
    return { term: { ...term, ways: [asTyped, ...term.ways] }, length: longest };
  }
  const number = numbersAt(list, index).at(-1);
  if (number) {
    const term = await entryTerm(typed(number.length), number.value, known);
    if (/^\d/.test(word?.folded ?? '') || isKnown(term))
      return { term: { ...term, number: number.value }, length: number.length };
  }
  const families = await joinedFamilies(list, index, known);
  return { term: families.reduce(withFamily, await wordTerm(typed(1), known)), length: 1 };
}

/** The families of a word joined with a neighbour: "tanda tangan" is also found in "ditandatangani". */
async function joinedFamilies(list: readonly Word[], index: number, known: WordList): Promise<WordFamily[]> {
  const pairs = [list.slice(Math.max(0, index - 1), index + 1), list.slice(index, index + 2)];
  const joined = pairs
    .filter((pair) => pair.length === 2 && !pair.some(({ folded }) => stopWords.has(folded)))
    .map((pair) => pair.map(({ folded }) => folded).join(''))
    .filter((word) => /^\p{L}{8,}$/u.test(word));
  await known.load(joined);
  return joined.flatMap((word) => known.lexicon.familyOf(word) ?? []);
}

/** The term of words in quotation marks: as they are printed, with nothing corrected. */
async function phraseTerm(phrase: string, known: WordList): Promise<Term> {
  const words = wordsIn(phrase).map(({ folded }) => folded);
  await known.load(words);
  const arePrinted = words.every((word) => /^\d/.test(word) || stopWords.has(word) || known.lexicon.printed(word));
  const tokens = arePrinted ? phraseTokens(phrase, known) : [];
  return { typed: `“${phrase}”`, ways: [way('typed', tokens, [words.join(' ')])], literal: true };
}

/** What the engine finds words by that follow each other. Stop words and the digits of a date have no token. */
function phraseTokens(phrase: string, known: WordList): string[] {
  const { words } = tokensOf(phrase, known);
  return words.length > 1 ? [`"${words.join(' ')}"`] : words;
}

/** The term of a day, a month, a year or a range. */
async function dateTerm(typed: string, span: DaySpan, known: WordList): Promise<Term> {
  await known.loadRange(...entryRange(span));
  const tokens = entriesWithin(span, known.lexicon.entries()).map((entry) => token(entry));
  return { typed, ways: [way('typed', tokens)], span };
}

/** The term of a clock time as "HHMM". */
const timeTerm = async (typed: string, time: string, known: WordList): Promise<Term> => ({
  ...(await entryTerm(typed, `t${time}`, known)),
  time,
});

/** The term of an entry of the word list. */
async function entryTerm(typed: string, entry: string, known: WordList): Promise<Term> {
  await known.load([entry]);
  return { typed, ways: [way('typed', known.lexicon.hasEntry(entry) ? [token(entry)] : [])] };
}

/** The clauses without repetitions. */
const unique = (clauses: readonly Clause[]): Clause[] => [
  ...new Map(
    clauses.map((clause) => [JSON.stringify([clause.excluded, clause.terms.map(identityOf)]), clause]),
  ).values(),
];

const identityOf = ({ ways, typed }: Term): string => ways.flatMap(({ tokens }) => tokens).join(' ') || fold(typed);

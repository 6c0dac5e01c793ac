import { must } from '#domain/must.ts';
import { dateKeys, writtenDates } from '#domain/search/words/dates.ts';
import { formsAt } from '#domain/search/lexicon/keys-in.ts';
import type { Lexicon } from '#domain/search/lexicon/lexicon.ts';
import { numbersAt } from '#domain/search/words/numbers.ts';
import type { Term } from './term.ts';
import { tidy } from './tidy.ts';
import { wordTerm } from './word-term.ts';
import { fold, plain, type Word, words } from '#domain/search/words/words.ts';

/** What a query seeks, term by term. `literal` leaves misspellings as they are. */
export function parse(query: string, lexicon: Lexicon, literal = false): Term[] {
  const phrases: Term[] = [];
  const rest = tidy(query).replace(/"([^"]*)"/g, (_, phrase: string) => {
    const list = words(phrase);
    const known = list.every(({ folded }) => lexicon.keyOf.has(folded) || /\d/.test(folded));
    if (list.length > 0)
      phrases.push({
        said: phrase,
        how: known ? 'phrase' : 'unknown',
        keys: [`"${plain(phrase)}"`].filter(() => known),
        wider: [],
      });
    return ' '.repeat(phrase.length + 2);
  });
  return once([...phrases, ...loose(rest.replaceAll('"', ' '), lexicon, literal)]);
}

function loose(text: string, lexicon: Lexicon, literal: boolean): Term[] {
  const dates = writtenDates(text);
  const blank = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const list = words(blank);
  const idle = idleAmong(list, dates.length > 0, lexicon);
  const terms: Term[] = dates.map((date) => dateTerm(text.slice(date.start, date.end), dateKeys(date), lexicon));
  for (let at = 0; at < list.length;) {
    const { term, length } = termAt(blank, list, at, lexicon, literal);
    if (length > 1 || !idle(list[at]?.folded ?? '')) terms.push(term);
    at += length;
  }
  return terms;
}

/** Which words say nothing of what is sought, while others do. */
function idleAmong(list: readonly Word[], dated: boolean, { fillers, askings }: Lexicon): (word: string) => boolean {
  const sayable = list.filter(({ folded }) => !fillers.has(folded));
  const said = dated || sayable.length > 0;
  const sought = dated || sayable.some(({ folded }) => !askings.has(folded));
  return (word) => (said && fillers.has(word)) || (sought && askings.has(word));
}

function termAt(
  text: string,
  list: readonly Word[],
  at: number,
  lexicon: Lexicon,
  literal: boolean,
): { term: Term; length: number } {
  const word = must(list[at], 'no word');
  const next = list[at + 1];
  const found = formsAt(list, at, lexicon);
  const length = found[0]?.length ?? 1;
  const widest = found.filter((form) => form.length === length);
  const said = text.slice(word.start, list[at + length - 1]?.end);
  const names = widest.filter(({ kind }) => kind === 'name').map(({ key }) => key);
  const wider = widest.filter(({ kind }) => kind === 'synonym').map(({ key }) => key);
  if (names.length > 0) return { term: { said, how: 'name', keys: names, wider }, length };
  if (length > 1) {
    const own = list.slice(at, at + length).map(({ folded }) => lexicon.keyOf.get(folded));
    const keys = own.includes(undefined) ? [] : [own.join(' ')];
    return { term: { said, how: 'form', keys, wider }, length };
  }
  const number = numbersAt(list, at).at(-1);
  if (number && (/^\d/.test(word.folded) || lexicon.keys.has(number.key))) {
    const keys = [number.key].filter((key) => lexicon.keys.has(key));
    const how = keys.length > 0 ? 'number' : 'unknown';
    return { term: { said: text.slice(number.start, number.end), how, keys, wider: [] }, length: number.length };
  }
  const both = next && !lexicon.keyOf.has(word.folded) ? lexicon.keyOf.get(word.folded + next.folded) : undefined;
  if (next && both)
    return { term: { said: text.slice(word.start, next.end), how: 'word', keys: [both], wider: [] }, length: 2 };
  const meaning = (other: string): Term => termAt(other, words(other), 0, lexicon, true).term;
  // A question word or a filler that no text prints is no slip of another word.
  const exact = literal || lexicon.fillers.has(word.folded) || lexicon.askings.has(word.folded);
  return { term: wordTerm({ said, word: word.folded, wider }, lexicon, exact ? undefined : meaning), length };
}

/** A date is searched for as far as it is given. */
function dateTerm(said: string, dates: string[], { keys }: Lexicon): Term {
  const known = dates.slice(-1).filter((key) => keys.has(key));
  return { said: said.trim(), how: known.length > 0 ? 'date' : 'unknown', keys: known, wider: [], also: dates };
}

const once = (terms: readonly Term[]): Term[] =>
  [...Map.groupBy(terms, same).values()].flatMap(([first]) => first ?? []);

const same = ({ keys, wider, said }: Term): string => [...keys, ...wider].join(' ') || fold(said);

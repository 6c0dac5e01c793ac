import { dateKeys, writtenDates } from './dates.ts';
import { must } from '../must.ts';
import { formsAt, numbers } from './keys-in.ts';
import { byAffix, type Lexicon } from './lexicon.ts';
import { repairs } from './typo.ts';
import { fold, plain, type Word, words } from './words.ts';

/** One thing that is sought. */
export interface Term {
  /** As typed. */
  said: string;
  /** How the archive's words answer to it. */
  how: 'word' | 'name' | 'form' | 'date' | 'number' | 'phrase' | 'beginning' | 'repaired' | 'unknown';
  /** Any of these keys; none when the archive does not know the word. */
  keys: string[];
  /** Keys of words that mean nearly the same. */
  wider: string[];
  /** Keys that a text shows it by, though it is not searched for by them: a date without its year. */
  also?: string[];
  /** The archive's spelling, where the typed one was repaired. */
  repaired?: string | undefined;
}

/** What a query seeks, term by term. `literal` leaves misspellings as they are. */
export function parse(query: string, lexicon: Lexicon, literal = false): Term[] {
  const straight = query.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
  const phrases: Term[] = [];
  const rest = straight.replace(/"([^"]*)"/g, (_, phrase: string) => {
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
  const number = numbers(list.slice(at, at + 2)).at(-1);
  if (/^\d/.test(word.folded) && number?.start === word.start) {
    const whole = text.slice(number.start, number.end);
    const keys = [number.key].filter((key) => lexicon.keys.has(key));
    return {
      term: { said: whole, how: keys.length > 0 ? 'number' : 'unknown', keys, wider: [] },
      length: number.end === word.end ? 1 : 2,
    };
  }
  const both = next && !lexicon.keyOf.has(word.folded) ? lexicon.keyOf.get(word.folded + next.folded) : undefined;
  if (next && both)
    return { term: { said: text.slice(word.start, next.end), how: 'word', keys: [both], wider: [] }, length: 2 };
  return { term: wordTerm(said, word.folded, wider, lexicon, literal), length };
}

/** A single word: itself, another form of a root, the beginning of words, or a slip of the pen. */
function wordTerm(said: string, word: string, wider: string[], lexicon: Lexicon, literal: boolean): Term {
  const printed = lexicon.keyOf.get(word);
  const own = printed ?? byAffix(word, lexicon);
  const likelier = printed !== undefined || literal ? [] : repairs(word, lexicon.vocabulary, leastPower(own, lexicon));
  if (own !== undefined && likelier.length === 0) {
    const keys = [own].filter((key) => !lexicon.absent.has(key));
    const how = printed === undefined ? 'form' : 'word';
    return { said, how, keys, wider: [...wider, ...(lexicon.widerOf.get(own) ?? [])] };
  }
  if (wider.length > 0) return { said, how: 'form', keys: [], wider };
  const two = own === undefined ? halves(word, lexicon) : undefined;
  if (two !== undefined) return { said, how: 'form', keys: [two], wider: [] };
  const begun = own === undefined ? beginnings(word, lexicon) : [];
  if (begun.length > 0) return { said, how: 'beginning', keys: begun, wider: [] };
  if (likelier.length === 0) return { said, how: 'unknown', keys: [], wider: [] };
  const meant = likelier.map((other) => {
    const { keys } = termAt(other, words(other), 0, lexicon, true).term;
    return { other, keys: keys.length > 0 ? keys : beginnings(other, lexicon) };
  });
  const distinct = meant.filter(
    (one, index) => index === meant.findIndex((other) => other.keys.join() === one.keys.join()),
  );
  const all = [...distinct.flatMap((one) => one.keys), ...(own === undefined ? [] : [own])];
  const keys = [...new Set(all)].filter((key) => !lexicon.absent.has(key));
  const repaired = distinct.map(({ other }) => lexicon.vocabulary.get(other)?.spelling ?? other).join(' / ');
  return { said, how: 'repaired', keys, wider: [], repaired };
}

/** How common a word must be to be meant instead: any, or eight times as common as what the typed form leads to. */
const leastPower = (own: string | undefined, { powerOf }: Lexicon): number =>
  own === undefined ? 0 : (powerOf.get(own) ?? 0) + 3;

/** Two printed words that were written as one: kerjasama, tandatangan. */
function halves(word: string, { keyOf }: Lexicon): string | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [keyOf.get(word.slice(0, at)), keyOf.get(word.slice(at))];
    if (first !== undefined && second !== undefined) return `${first} ${second}`;
  }
  return undefined;
}

/** Keys of the words and names that begin like this; at most six. */
function beginnings(word: string, lexicon: Lexicon): string[] {
  if (word.length < 3) return [];
  const keys = new Set<string>();
  for (const [other, key] of lexicon.keyOf) if (other.startsWith(word)) keys.add(key);
  for (const [form, found] of lexicon.forms)
    if (form.startsWith(word) || form.includes(` ${word}`))
      for (const { key, kind } of found) if (kind === 'name') keys.add(key);
  return [...keys].slice(0, 6);
}

/** A date is searched for as far as it is given. */
function dateTerm(said: string, dates: string[], { keys }: Lexicon): Term {
  const known = dates.slice(-1).filter((key) => keys.has(key));
  return { said: said.trim(), how: known.length > 0 ? 'date' : 'unknown', keys: known, wider: [], also: dates };
}

const once = (terms: readonly Term[]): Term[] =>
  terms.filter((term, index) => index === terms.findIndex((other) => same(other) === same(term)));

const same = ({ keys, wider, said }: Term): string => [...keys, ...wider].join(' ') || fold(said);

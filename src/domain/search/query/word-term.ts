import { isPrinted, type WordFamily, wordsOfFamily } from '#domain/search/lexicon/lexicon.ts';
import type { Form } from '#domain/search/lexicon/forms.ts';
import type { WordList } from '#domain/search/lexicon/word-list.ts';
import { type Correction, correctionsOf, maxOffers } from '#domain/search/lexicon/corrections.ts';
import { strengths, type Term, way } from './term.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { fold, token, wordToken } from '#domain/search/words/words.ts';

/** Completions of the beginning of a word that are searched for: most readers mean a frequent word. */
const maxCompletions = 8;
/** The shortest beginning of a word that is completed. */
const minPrefix = 3;
/** For a word that is printed fewer than four times, one that is printed 16 times as often is offered. */
const [rareLogCount, offeredLogCount] = [1, 4];

/**
 * The term of a single word. In this order it is a printed word, another form of a printed word, the beginning of longer words, or a
 * typo.
 */
export async function wordTerm(typed: string, known: WordList): Promise<Term> {
  const word = fold(typed);
  const { lexicon } = known;
  await known.load([word]);
  if (!lexicon.printed(word) && !stopWords.has(word)) await known.loadRoots(word);
  const family = lexicon.familyOf(word);
  const found = formsOf(word, family, known);
  if (found.length > 0) return familyTerm(typed, family, found);
  if (family && !isPrinted(family)) return { typed, ways: [], offers: await alternatives(typed, known) };
  if (!family && stopWords.has(word)) return { typed, ways: [] };
  const term = family ? familyTerm(typed, family, []) : await prefixTerm(typed, known);
  return term ? { ...term, offers: await offersFor(word, known) } : typoTerm(typed, known);
}

/** The term of a word family and of the names and synonym groups of its words. */
export function familyTerm(typed: string, known: WordFamily | undefined, found: readonly Form[]): Term {
  const word = fold(typed);
  const printed = known && isPrinted(known) ? known : undefined;
  const members = printed ? wordsOfFamily(printed) : [];
  const names = found.filter(({ kind }) => kind === 'name');
  const groups = found.filter(({ kind }) => kind === 'group');
  const name = names[0]?.name;
  // Every document with a spelling of a name has the token of the name, so those of the word are not needed.
  const family = name ? undefined : printed;
  const ownToken = family && members.includes(word) ? [wordToken(family.root, word)] : [];
  return {
    typed,
    ways: [
      way('typed', [...tokensOf(names), ...ownToken], [word, ...wordsOfForms(names)]),
      way('form', family ? [token(family.root)] : [], members),
      // If no text prints the word, its synonyms are what the reader means: an English word, for example.
      way((name ?? printed) ? 'near' : 'form', tokensOf(groups), wordsOfForms(groups)),
    ],
    ...(name && { name }),
  };
}

const tokensOf = (forms: readonly Form[]): string[] => forms.map((form) => form.token);
const wordsOfForms = (forms: readonly Form[]): string[] =>
  forms.flatMap(({ group }) => [...group.words, ...group.printed]);

/** A term that is also found by the words of a family. */
export const withFamily = (term: Term, family: WordFamily): Term => ({
  ...term,
  ways: [...term.ways, way('form', [token(family.root)], wordsOfFamily(family))],
});

/**
 * The names and synonym groups of a word, also of two words written as one ("kerjasama"), and the groups of its family. A derived word
 * has also the names of its family: "indones" looks like a root of "Indonesia".
 */
function formsOf(word: string, family: WordFamily | undefined, { forms, lexicon }: WordList): Form[] {
  const spaced = Array.from(word, (_, index) => `${word.slice(0, index)} ${word.slice(index)}`);
  const isDerived = lexicon.printed(word) === undefined;
  const related = (family ? wordsOfFamily(family) : []).flatMap(forms.of);
  return [
    ...new Set([
      ...[word, ...spaced].flatMap(forms.of),
      ...related.filter(({ kind }) => isDerived || kind === 'group'),
    ]),
  ];
}

/** The words and names that begin with a text, the most frequent first. */
export async function prefixTerm(typed: string, known: WordList): Promise<Term | undefined> {
  const prefix = fold(typed);
  if (prefix.length < minPrefix) return undefined;
  await known.loadRange(prefix, prefix);
  const { lexicon, forms } = known;
  // A person is also found by one word of the name.
  const begins = (form: string, { name }: Form): boolean =>
    name?.kind === 'people'
      ? ` ${form}`.includes(` ${prefix}`)
      : form.startsWith(prefix) && form.charAt(prefix.length) !== ' ';
  const names = [...forms.all()].flatMap((form) =>
    forms.of(form).filter((one) => one.kind === 'name' && begins(form, one)),
  );
  const words = [...lexicon.words()]
    .filter((word) => word.startsWith(prefix) && lexicon.logCount(word) >= 0)
    .toSorted((a, b) => lexicon.logCount(b) - lexicon.logCount(a))
    .slice(0, maxCompletions);
  if (names.length + words.length === 0) {
    // The beginning of a synonym that no text prints.
    const completions = [...forms.all()].filter(
      (form) => form.startsWith(prefix) && forms.of(form).some(({ kind, isTyped }) => kind === 'group' && !isTyped),
    );
    const term = familyTerm(typed, undefined, completions.flatMap(forms.of));
    return completions.length > 0 ? { ...term, completions } : undefined;
  }
  const tokens = words.map((word) => {
    const root = lexicon.printed(word)?.root ?? word;
    // The token of the root finds all forms, also those that begin with other letters.
    return root.startsWith(prefix) ? token(root) : wordToken(root, word);
  });
  const [name] = names.flatMap((form) => form.name ?? []);
  return {
    typed,
    ways: [way('form', [...tokensOf(names), ...tokens], [...words, ...wordsOfForms(names)])],
    completions:
      words.length > 0 ? words.map(lexicon.spelling) : [...new Set(names.flatMap((form) => form.name?.name ?? []))],
    ...(name && { name }),
  };
}

/**
 * The term of a mistyped word. It is corrected if one slip explains it and no other word is as likely. A word with a capital letter is
 * probably a name, so it is corrected only to a word of a name or of a synonym group. Other similar words are only offered.
 */
async function typoTerm(typed: string, known: WordList): Promise<Term> {
  const { lexicon, forms } = known;
  const [best, ...others] = await meantWords(fold(typed), known);
  if (!best) return { typed, ways: [] };
  const unknown: Term = { typed, ways: [], offers: [best, ...others].map((one) => lexicon.spelling(one.word)) };
  const isOfForm = (other: string): boolean => [...forms.all()].some((form) => form.split(' ').includes(other));
  if (!best.isSlip || others.length > 0 || (/^\p{Lu}/u.test(typed) && !isOfForm(best.word))) return unknown;
  const family = lexicon.printed(best.word);
  const found = formsOf(best.word, family, known);
  const term = family || found.length > 0 ? familyTerm(best.word, family, found) : await prefixTerm(best.word, known);
  if (!term) return unknown;
  // Documents with synonyms of a word that the reader did not type are noise.
  const ways = term.ways.map((one) => (one.strength > strengths.near ? one : { ...one, tokens: [] }));
  return { ...term, ways, typed, correction: lexicon.spelling(best.word) };
}

/** The words that may be meant by a mistyped word, the most likely first; of words with one meaning the most likely. */
async function meantWords(word: string, known: WordList): Promise<Correction[]> {
  const corrections = correctionsOf(word, await known.similar(word));
  await known.load(corrections.map((one) => one.word));
  const meaning = (other: string): string =>
    known.forms.of(other).find(({ kind }) => kind === 'name')?.token ?? known.lexicon.printed(other)?.root ?? other;
  const byMeaning = Map.groupBy(corrections, (one) => meaning(one.word));
  return [...byMeaning.values()].flatMap(([first]) => first ?? []);
}

/** The words that are offered for a correct word that no text prints: those that it begins, and similar ones. */
async function alternatives(typed: string, known: WordList): Promise<string[]> {
  const [longer, meant] = [await prefixTerm(typed, known), await meantWords(fold(typed), known)];
  const similar = meant.map((one) => known.lexicon.spelling(one.word));
  return [...new Set([...(longer?.completions ?? []), ...similar])].slice(0, maxOffers);
}

/** The words that are offered for a rare word: those that are much more frequent and one slip away. */
async function offersFor(word: string, known: WordList): Promise<string[]> {
  const { spelling, logCount } = known.lexicon;
  if (logCount(word) > rareLogCount) return [];
  const meant = await meantWords(word, known);
  return meant
    .filter((one) => one.isSlip && logCount(one.word) >= logCount(word) + offeredLogCount)
    .map((one) => spelling(one.word));
}

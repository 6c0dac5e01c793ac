import type { Archive } from '#domain/archive/archive.ts';
import { apartPairs, buildFamilies } from '#domain/search/lexicon/families.ts';
import { Forms, type SearchName, type SynonymGroup } from '#domain/search/lexicon/forms.ts';
import type { ApartPairs } from '#domain/search/lexicon/affixes.ts';
import { Lexicon, unprintedFamily, wordsOfFamily } from '#domain/search/lexicon/lexicon.ts';
import { commonWordsLike } from '#domain/search/lexicon/common-words.ts';
import { tokensOf } from '#domain/search/lexicon/tokens.ts';
import { wordsOf } from '#domain/search/lexicon/word-list.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { dateEntries } from '#domain/search/words/date-tokens.ts';
import { foldedWords, token } from '#domain/search/words/words.ts';
import type { Urls } from '#domain/urls.ts';
import { type SearchDocument, searchDocuments, type SearchDocumentWords } from './documents.ts';

/** The data of the search: the documents, and what it knows about words. */
export interface SearchData extends WordData {
  documents: SearchDocument[];
}

/** What the search knows about words. */
export interface WordData {
  /** The word families, one string each in the format of `serializeFamily`. */
  families: string[];
  names: SearchName[];
  groups: SynonymGroup[];
  /** Families of the synonyms, and of the common words like known words, that no text prints. */
  unprinted: string[];
  apart: ApartPairs;
}

/** The search data of the archive. */
export function searchData(archive: Archive, urls: Urls, words: SearchDocumentWords): SearchData {
  const documents = searchDocuments(archive, urls, words);
  const surnames = uniqueSurnames(archive.names.filter(({ kind }) => kind === 'people').map(({ name }) => name));
  const names = archive.names.map(({ id, kind, name, is, printed, others }): SearchName => {
    const surname = kind === 'people' && surnames.has(surnameOf(name)) ? [surnameOf(name)] : [];
    const forms = [...new Set([name, ...printed, ...others, ...surname].map(foldedWords))];
    return { id, kind, name, is, url: urls.record(kind, id), forms };
  });
  return { documents, ...wordData(documents, names, archive.synonyms) };
}

const surnameOf = (name: string): string => foldedWords(name).split(' ').slice(1).at(-1) ?? '';

/** The last words of names of several words that are the last word of only one of them. */
const uniqueSurnames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(names, surnameOf)].flatMap(([surname, all]) =>
      surname !== '' && all.length === 1 ? [surname] : [],
    ),
  );

/** What the search knows about the words of documents. Only articles are sources. */
export function wordData(
  documents: readonly SearchDocument[],
  names: SearchName[],
  synonyms: Archive['synonyms'],
): WordData {
  const sources = documents
    .filter(({ kind }) => kind === 'artikel')
    .map(({ title, passages }) => ({ title, body: passages.map(({ text }) => text).join('\n') }));
  const ownTexts = documents.flatMap(({ kind, title, hidden }) => (kind === 'artikel' ? [hidden] : [title, hidden]));
  const apart = apartPairs(synonyms.apart);
  const families = buildFamilies(sources, ownTexts, apart);
  const lexicon = new Lexicon(apart, families);
  const groups = synonyms.groups.map(({ words, typed }): SynonymGroup => {
    const forms = words.map(foldedWords);
    const printed = forms.flatMap((form) => lexicon.familyOf(form) ?? []).flatMap(wordsOfFamily);
    const others = [...new Set(printed)].filter((word) => !forms.includes(word));
    return { words: forms, typed: typed.map(foldedWords), printed: others };
  });
  const forms = new Forms(groups, names);
  const people = names.flatMap((name) => (name.kind === 'people' ? name.forms : [])).flatMap((form) => form.split(' '));
  // A word of several kinds is of the last one.
  const familyByWord = new Map([
    ...commonWordsLike(wordsOf([...families, ...names], groups).keys(), new Set(people))
      .filter((word) => !stopWords.has(word) && forms.of(word).length === 0)
      .map((word) => [word, unprintedFamily(word, 'common')] as const),
    ...groups.flatMap(({ typed = [] }) => typed).map((word) => [word, unprintedFamily(word, 'typed')] as const),
    ...groups.flatMap(({ words }) => words).map((word) => [word, unprintedFamily(word, 'synonym')] as const),
  ]);
  const unprinted = [...familyByWord].flatMap(([word, family]) =>
    word.includes(' ') || lexicon.familyOf(word) ? [] : [family],
  );
  return { families, names, groups, unprinted, apart };
}

/** What the engine indexes of a document. */
export interface DocumentTokens {
  /** The tokens of the title, and of each passage and hidden text, in the order of the words. */
  title: string[];
  passages: string[][];
  /** The other tokens, each once. */
  others: string[];
  /** The entries for the word list. */
  entries: string[];
}

/** Returns a function that returns the tokens of a document. */
export function documentTokens(data: WordData): (document: SearchDocument) => DocumentTokens {
  const source = { lexicon: new Lexicon(data.apart, data.families), forms: new Forms(data.groups, data.names) };
  return ({ title, passages, hidden, tokens, dates }) => {
    const texts = [title, ...passages.map(({ text }) => text), hidden].map((text) => tokensOf(text, source));
    const [ofTitle = [], ...ofTexts] = texts.map(({ words }) => words);
    const entries = [
      ...texts.flatMap((text) => text.entries),
      ...dates.flatMap((date) => (date.startsWith('t') ? [date] : dateEntries(date))),
    ];
    return {
      title: ofTitle,
      passages: ofTexts,
      others: [...new Set([...tokens, ...texts.flatMap(({ others }) => others), ...entries.map((one) => token(one))])],
      entries: [...new Set(entries)],
    };
  };
}

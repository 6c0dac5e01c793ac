import type { Article, Sentence } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';
import { firstWords, lastWords } from '#domain/text/truncate.ts';
import { type Family, readFamily } from '#domain/search/lexicon/family.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { type LexiconData, openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { fold, words } from '#domain/search/words/words.ts';

/** A word of the texts with all its forms and every place where one of them stands. */
export interface WordEntry {
  /** The root, where it is printed or several forms share it; else the one form. */
  label: string;
  /** The index page it is on: its first letter, or "0" for figures. */
  letter: string;
  /** As printed, the commonest first. */
  forms: string[];
  places: WordOccurrence[];
}

/** A word in its context. */
interface WordOccurrence {
  article: Article;
  sentence: Sentence;
  before: string;
  word: string;
  after: string;
}

/** A form that stands under another letter than its root: "menahan, see tahan". */
export interface OccurrenceLink {
  form: string;
  letter: string;
  label: string;
}

/** The concordance: every word of the articles but the fillers, by root, in the order of the alphabet. */
export function concordance(articles: readonly Article[], data: LexiconData): WordEntry[] {
  const lexicon = openLexicon(data);
  const known = data.families.map(readFamily);
  const heads = new Map(known.map((family) => [lexicon.keyOf.get(fold(family.members[0]?.spelling ?? '')), family]));
  const entries = new Map<string, { family: Family | undefined; places: WordOccurrence[] }>();
  for (const article of articles) {
    for (const sentence of article.sentences) {
      for (const { folded, start, end } of words(sentence.text)) {
        if (stopWords.has(folded)) continue;
        const key = lexicon.keyOf.get(folded) ?? folded;
        const entry = entries.get(key) ?? { family: heads.get(key), places: [] };
        entry.places.push({ article, sentence, ...context(sentence.text, start, end) });
        entries.set(key, entry);
      }
    }
  }
  return [...entries]
    .map(([key, { family, places }]) => {
      const label = family === undefined ? key : labelOf(family);
      return { label, letter: letterOf(label), forms: printed(places), places };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
}

/** The letters under which there is something, figures first. */
export const lettersOf = (entries: readonly WordEntry[]): string[] => [...new Set(entries.map(({ letter }) => letter))];

/** The forms that begin with a letter while their root stands under another. */
export const references = (entries: readonly WordEntry[], letter: string): OccurrenceLink[] =>
  entries
    .filter((entry) => entry.letter !== letter)
    .flatMap(({ label, letter: own, forms }) =>
      forms.filter((form) => letterOf(form) === letter).map((form) => ({ form, label, letter: own })),
    )
    .toSorted((a, b) => a.form.localeCompare(b.form, language));

function labelOf({ root, members }: Family): string {
  const bare = root.replace(/_$/, '');
  const [only] = members;
  return members.length > 1 || only === undefined ? bare : only.spelling;
}

function letterOf(label: string): string {
  const first = fold(label).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}

/** The printed forms, each once, in lower case where it is ever printed so; the commonest first. */
function printed(places: readonly WordOccurrence[]): string[] {
  const counts = new Map<string, { form: string; count: number }>();
  for (const { word } of places) {
    const entry = counts.get(word.toLowerCase()) ?? { form: word, count: 0 };
    const form = word === word.toLowerCase() ? word : entry.form;
    counts.set(word.toLowerCase(), { form, count: entry.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ form }) => form);
}

/** Characters of the context on either side of a word; an ellipsis takes the place of one. */
const reach = 40;

function context(text: string, start: number, end: number): { before: string; word: string; after: string } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before: before.length > reach ? `…${lastWords(before, reach - 1)}` : before,
    word: text.slice(start, end),
    after: after.length > reach ? `${firstWords(after, reach - 1)}…` : after,
  };
}

import type { Article, Sentence } from '#domain/archive/article.ts';
import { inAlphabet } from '#domain/language.ts';
import { firstWords, lastWords } from '#domain/text/truncate.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { Lexicon } from '#domain/search/lexicon/lexicon.ts';
import type { WordData } from './search-data.ts';
import { fold, wordsIn } from '#domain/search/words/words.ts';

/** A word of the articles with all its printed forms and all their occurrences. */
export interface WordEntry {
  /** The root if the family has several forms; else the only form. */
  label: string;
  /** The index page of the word: the first letter of its label, or "0" for a number. */
  letter: string;
  /** The printed forms, the most frequent first. */
  forms: string[];
  places: WordOccurrence[];
}

/** One occurrence of a word: its sentence, and its position there (UTF-16 offsets, end exclusive). */
interface WordOccurrence {
  article: Article;
  sentence: Sentence;
  start: number;
  end: number;
}

/** A cross-reference from a form to the entry of its root, which is on the page of another letter: "menahan, see tahan". */
export interface CrossReference {
  form: string;
  letter: string;
  label: string;
}

/** The concordance: every word of the articles except stop words, grouped by root, in alphabetical order of the labels. */
export function concordance(articles: readonly Article[], { families, apart }: WordData): WordEntry[] {
  const lexicon = new Lexicon(apart, families);
  const places = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      wordsIn(sentence.text)
        .filter(({ folded }) => !stopWords.has(folded))
        .map(({ folded, start, end }) => ({ article, sentence, folded, start, end })),
    ),
  );
  return [...Map.groupBy(places, ({ folded }) => lexicon.printed(folded)?.root ?? folded)]
    .map(([root, occurrences]) => {
      const forms = printedForms(occurrences);
      const [onlyForm = root] = forms;
      // A number is not in the lexicon.
      const spelling = lexicon.printed(fold(onlyForm)) ? lexicon.spelling(fold(onlyForm)) : onlyForm;
      const label = forms.length > 1 ? root : spelling;
      return { label, letter: letterOf(label), forms, places: occurrences };
    })
    .toSorted((a, b) => inAlphabet.compare(a.label, b.label));
}

/** The letters that have entries, each once, "0" (numbers) first. */
export const lettersOf = (entries: readonly WordEntry[]): string[] => [...new Set(entries.map(({ letter }) => letter))];

/** The cross-references on the page of a letter: forms that begin with it, but whose entry is on the page of another letter. */
export const crossReferences = (entries: readonly WordEntry[], letter: string): CrossReference[] =>
  entries
    .filter((entry) => entry.letter !== letter)
    .flatMap(({ label, letter: target, forms }) =>
      forms.filter((form) => letterOf(form) === letter).map((form) => ({ form, label, letter: target })),
    )
    .toSorted((a, b) => inAlphabet.compare(a.form, b.form));

function letterOf(label: string): string {
  const first = fold(label).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}

/** The printed forms, each once, in lower case if a text prints it in lower case; the most frequent first. */
function printedForms(places: readonly WordOccurrence[]): string[] {
  const words = places.map(({ sentence, start, end }) => sentence.text.slice(start, end));
  return [...Map.groupBy(words, (word) => word.toLowerCase())]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([lower, [first = lower, ...others]]) => (others.includes(lower) ? lower : first));
}

/** Maximum characters of context on each side of a word, including the ellipsis. */
const contextLength = 40;

/** Returns a word with up to 40 characters of its sentence on each side. */
export function inContext({ sentence: { text }, start, end }: WordOccurrence) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before: before.length > contextLength ? `…${lastWords(before, contextLength - 1)}` : before,
    word: text.slice(start, end),
    after: after.length > contextLength ? `${firstWords(after, contextLength - 1)}…` : after,
  };
}

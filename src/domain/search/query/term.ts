import type { SearchName } from '#domain/search/lexicon/forms.ts';
import type { DaySpan } from '#domain/search/words/dates.ts';

/** One thing that a query asks for. */
export interface Term {
  /** The words as typed. */
  typed: string;
  /** The ways in which it is found. None has tokens if the archive does not know the words. */
  ways: Way[];
  /** The days that it asks for. */
  span?: DaySpan;
  /** The clock times that it asks for, "HHMM". */
  time?: string;
  /** The number that it asks for. */
  number?: string;
  /** The name that it means. */
  name?: SearchName;
  /** True for the kind of thing that a question asks for ("berapa lama", "negara mana"): a document with the others may lack it. */
  isAsked?: boolean;
  /** True if a document must contain the words as they are printed. */
  literal?: boolean;
  /** The word that is searched for instead of a mistyped one, as the archive spells it. */
  correction?: string;
  /** The words that begin as typed, as the archive spells them. */
  completions?: string[];
  /** Words that may be meant, as the archive spells them. */
  offers?: string[];
}

/** A way in which documents and texts match the typed words. */
export interface Way {
  /** How well they match, from 0 to 1. */
  strength: number;
  /** A document with one of these tokens matches; with several tokens in quotation marks, if it has them in this order. */
  tokens: string[];
  /** A text with one of these words or phrases matches, folded. */
  forms: ReadonlySet<string>;
}

/** How well a form of a text matches the typed words. */
export const strengths = { typed: 1, form: 0.85, near: 0.5 } as const;

/**
 * Returns a way in which documents and texts match the typed words.
 * @param strength how well they match, as a key of `strengths`
 */
export const way = (strength: keyof typeof strengths, tokens: string[], forms: readonly string[] = []): Way => ({
  strength: strengths[strength],
  tokens,
  forms: new Set(forms),
});

/** True for a way that matches as well as the typed words. */
export const isTyped = ({ strength }: Way): boolean => strength === strengths.typed;

/** True if the archive knows the words of a term. */
export const isKnown = ({ ways }: Term): boolean => ways.some(({ tokens }) => tokens.length > 0);

import type { SearchName } from '#domain/search/lexicon/forms.ts';
import type { DaySpan } from '#domain/search/words/dates.ts';

/** One thing that a query asks for. */
export interface Term {
  /** The words as typed. */
  typed: string;
  /** A document with the tokens of one of them matches. Empty if the archive does not know the words. */
  queries: EngineQuery[];
  /** What the term matches in a text. */
  patterns: Pattern[];
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
  /** True if a document must contain the words of the pattern as they are printed. */
  literal?: boolean;
  /** The word that is searched for instead of a mistyped one, as the archive spells it. */
  correction?: string;
  /** The words that begin as typed, as the archive spells them. */
  completions?: string[];
  /** Words that may be meant, as the archive spells them. */
  offers?: string[];
}

/** Tokens for the engine, and how well a document that has all of them matches the typed words, from 0 to 1. */
export interface EngineQuery {
  tokens: string;
  strength: number;
}

/** Folded words that follow each other in a text, and how well they match the typed words, from 0 to 1. */
export interface Pattern {
  words: readonly string[];
  strength: number;
}

/** How well a form of a text matches the typed words. */
export const strengths = { typed: 1, form: 0.85, near: 0.5 } as const;

/** Queries of one token each. */
export const queriesOf = (tokens: Iterable<string>, strength: number): EngineQuery[] =>
  [...new Set(tokens)].map((one) => ({ tokens: one, strength }));

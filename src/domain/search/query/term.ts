/** One term of a query. */
export interface Term {
  /** The text as typed. */
  typed: string;
  /** How the term matches the lexicon. "beginning" is the beginning of longer words; "corrected" is a typo. */
  kind: 'word' | 'name' | 'form' | 'date' | 'number' | 'phrase' | 'beginning' | 'corrected' | 'unknown';
  /** The keys to search for; one of them is enough. Keys in one string, separated by spaces, are all required. Empty if the word is unknown. */
  keys: string[];
  /** The keys of synonyms. */
  synonymKeys: string[];
  /** Keys that are marked in a text but not searched for: those of a date without its year. */
  markedKeys?: string[];
  /** The correction of a typo, as the archive spells it. Several corrections are separated by " / ". */
  correction?: string | undefined;
}

import type { Forms } from '#domain/search/lexicon/forms.ts';
import type { WordList } from '#domain/search/lexicon/word-list.ts';

/** What is known about words. */
export interface KnownWords {
  list: WordList;
  forms: Forms;
}

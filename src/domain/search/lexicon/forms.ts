import type { Word } from '#domain/search/words/words.ts';
import { groupToken, nameToken } from '#domain/search/words/token.ts';

/** A name with its page: every spelling, folded. */
export interface SearchName {
  id: string;
  kind: string;
  name: string;
  /** What it is: "Presiden Rusia". */
  is: string;
  url: string;
  forms: string[];
}

/** A group of near synonyms. */
export interface SynonymGroup {
  /** Its words and phrases, folded. */
  words: string[];
  /** The printed words of the families of its words, folded. */
  printed: string[];
}

/** A name or a synonym group that a text contains. */
export interface Form {
  kind: 'name' | 'group';
  token: string;
  name?: SearchName;
  group: Pick<SynonymGroup, 'words' | 'printed'>;
}

/** The names and the synonym groups, for lookup. */
export class Forms {
  readonly #forms = new Map<string, Form[]>();
  #longest = 1;

  constructor(names: readonly SearchName[], groups: readonly SynonymGroup[]) {
    for (const name of names) {
      const form: Form = { kind: 'name', token: nameToken(name.id), name, group: { words: name.forms, printed: [] } };
      for (const spelling of name.forms) this.#add(spelling, form);
    }
    for (const group of groups) {
      const form: Form = { kind: 'group', token: groupToken(group.words[0] ?? ''), group };
      for (const word of new Set([...group.words, ...group.printed])) this.#add(word, form);
    }
  }

  #add(words: string, form: Form): void {
    this.#forms.set(words, [...(this.#forms.get(words) ?? []), form]);
    this.#longest = Math.max(this.#longest, words.split(' ').length);
  }

  /** The names and groups of one word, or of folded words separated by spaces. */
  of = (words: string): readonly Form[] => this.#forms.get(words) ?? [];

  /** Every form, folded. */
  all = (): Iterable<string> => this.#forms.keys();

  /** The names and groups that begin at the word with an index, the longest first; `length` counts words. */
  at(list: readonly Pick<Word, 'folded'>[], index: number): { form: Form; length: number }[] {
    const found: { form: Form; length: number }[] = [];
    for (let length = Math.min(this.#longest, list.length - index); length > 0; length--) {
      const phrase = list.slice(index, index + length).map(({ folded }) => folded);
      for (const form of this.of(phrase.join(' '))) found.push({ form, length });
    }
    return found;
  }
}

import { groupToken, nameToken, type Word } from '#domain/search/words/words.ts';

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
  /** The words and phrases that find them and are not found by them, folded. */
  typed?: string[];
  /** The printed words of the families of its words, folded. */
  printed: string[];
}

/** A name or a synonym group that a text contains. */
export interface Form {
  kind: 'name' | 'group';
  token: string;
  /** True if only a query means the group by it: a text that contains it does not belong to the group. */
  isTyped?: boolean;
  name?: SearchName;
  group: SynonymGroup;
}

/** The names and the synonym groups, for lookup. */
export class Forms {
  readonly #forms = new Map<string, Form[]>();
  readonly #names = new Set<string>();
  #longest = 1;

  constructor(groups: readonly SynonymGroup[], names: readonly SearchName[] = []) {
    for (const group of groups) {
      const form = { kind: 'group', token: groupToken(group.words[0] ?? ''), group } as const;
      this.#add([...group.words, ...group.printed], form);
      this.#add(group.typed ?? [], { ...form, isTyped: true });
    }
    for (const name of names) this.addName(name);
  }

  /** Add a name, once. */
  addName(name: SearchName): void {
    const token = nameToken(name.id);
    if (this.#names.has(token)) return;
    this.#names.add(token);
    this.#add(name.forms, { kind: 'name', token, name, group: { words: name.forms, printed: [] } });
  }

  #add(spellings: readonly string[], form: Form): void {
    for (const words of new Set(spellings)) {
      this.#forms.set(words, [...(this.#forms.get(words) ?? []), form]);
      this.#longest = Math.max(this.#longest, words.split(' ').length);
    }
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

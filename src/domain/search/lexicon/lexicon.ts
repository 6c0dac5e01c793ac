import { rootCandidates } from './affixes.ts';
import { type ApartPairs, isApart } from './apart.ts';
import { parseFamily, type WordFamily } from './family.ts';
import { fold } from '#domain/search/words/words.ts';

/** The maximum total cost of the two derivations that relate a word to a printed word through a shared root. */
const maxDerivationCost = 3;

/**
 * The known words: the families of printed words, and the entries of dates and numbers. The build fills it with all words; the
 * search page with the parts of the word list that it has loaded.
 */
export class Lexicon {
  readonly #families = new Map<string, WordFamily>();
  readonly #roots = new Map<string, { family: WordFamily; cost: number }>();
  /** Families whose roots are not in `#roots` yet: to find them takes long, and only a word that is not printed needs them. */
  #withoutRoots: WordFamily[] = [];
  readonly #spellings = new Map<string, WordFamily['members'][number]>();
  readonly #entries = new Set<string>();
  readonly #apart: ApartPairs;
  #sortedEntries: string[] | undefined;

  constructor(apart: ApartPairs) {
    this.#apart = apart;
  }

  /** Add lines of the word list: families in the format of `serializeFamily`, and entries of dates and numbers. */
  add(lines: readonly string[]): void {
    for (const line of lines) {
      if (isEntry(line)) this.#entries.add(line);
      else this.addFamily(parseFamily(line));
    }
    this.#sortedEntries = undefined;
  }

  addFamily(family: WordFamily): void {
    this.#withoutRoots.push(family);
    for (const member of family.members) {
      const word = fold(member.spelling);
      this.#families.set(word, family);
      this.#spellings.set(word, member);
    }
  }

  #findRoots(): void {
    for (const family of this.#withoutRoots) {
      this.#addRoot(family.root, family, 0);
      for (const { spelling } of family.members)
        for (const { root, cost } of rootCandidates(fold(spelling))) this.#addRoot(root, family, cost);
    }
    this.#withoutRoots = [];
  }

  #addRoot(root: string, family: WordFamily, cost: number): void {
    if (cost < (this.#roots.get(root)?.cost ?? Infinity)) this.#roots.set(root, { family, cost });
  }

  /** The family of a printed word. */
  printed = (word: string): WordFamily | undefined => this.#families.get(word);

  /** The family of a word that is not printed, by its cheapest possible root; undefined if no family shares one. */
  derived(word: string): WordFamily | undefined {
    this.#findRoots();
    let best: { family: WordFamily; cost: number } | undefined;
    for (const { root, cost } of rootCandidates(word)) {
      const found = this.#roots.get(root);
      if (!found || isApart(word, found.family.root, this.#apart)) continue;
      if (cost + found.cost < (best?.cost ?? maxDerivationCost)) best = { ...found, cost: cost + found.cost };
    }
    return best?.family;
  }

  familyOf = (word: string): WordFamily | undefined => this.printed(word) ?? this.derived(word);

  /** A printed word as the texts spell it, and log2 of its count. */
  spelling = (word: string): WordFamily['members'][number] | undefined => this.#spellings.get(word);

  /** The printed words, folded. */
  words = (): Iterable<string> => this.#families.keys();

  hasEntry = (entry: string): boolean => this.#entries.has(entry);

  /** The entries from `first` to `last` and those that begin with `last`, sorted. */
  entriesBetween(first: string, last: string): string[] {
    this.#sortedEntries ??= [...this.#entries].toSorted();
    return this.#sortedEntries.filter((entry) => entry >= first && (entry <= last || entry.startsWith(last)));
  }
}

/** True for a line of the word list that is an entry of a date, a time or a number, not a family. */
export const isEntry = (line: string): boolean => /^(?:[det]?\d)/.test(line);

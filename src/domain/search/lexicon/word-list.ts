import { type ApartPairs, rootCandidates } from './affixes.ts';
import { isEntry, Lexicon, parseFamily } from './lexicon.ts';
import { Forms, type SearchName, type SynonymGroup } from './forms.ts';
import { fold } from '#domain/search/words/words.ts';
import { once } from '#domain/once.ts';

/** A line of the word list: a family in the format of `serializeFamily`, an entry of a date or a number, or a name. */
export type Line = string | SearchName;

/**
 * The parts of the word list, each in several files sorted by a key.
 * - `words`: the lines, by each of their words and roots
 * - `beginnings`: words that may be mistyped, with log2 of their count, as "rusak:2"
 * - `endings`: the same, by their reversed letters
 */
export const listParts = ['words', 'beginnings', 'endings'] as const;
export type ListPart = (typeof listParts)[number];

/** The word list as the search page starts with it. */
export interface WordListStart {
  groups: SynonymGroup[];
  apart: ApartPairs;
  /** Lines that are always known: all lines of a small archive. */
  lines: Line[];
  /** Changes with the content of the files, so that a page that is still open never mixes two builds. */
  version: string;
  /** The first key of each file. */
  keys: Record<ListPart, string[]>;
}

/** A word of a name or a synonym is meant as likely as a word that is printed 64 times. */
const nameLogCount = 6;
/** Sorts after every letter: a beginning and this sort after all words with the beginning. */
const afterAll = '\uFFFF';
/** Roots of an unknown word whose files are loaded. */
const maxRoots = 6;

/** The word list, of which the files are loaded when a query needs them. */
export class WordList {
  readonly lexicon: Lexicon;
  readonly forms: Forms;
  readonly #start: WordListStart;
  readonly #load: (name: string) => Promise<Line[]>;
  readonly #known = new Set<Line>();
  /** The words of the start, for `similar`: the same for every mistyped word. */
  #startWords: ReadonlyMap<string, number> | undefined;

  /** @param load fetches a file of the list by its name */
  constructor(start: WordListStart, load: (name: string) => Promise<Line[]>) {
    this.lexicon = new Lexicon(start.apart);
    this.forms = new Forms(start.groups);
    this.#start = start;
    this.#load = once(load);
    this.#add(start.lines);
  }

  #add(lines: readonly Line[]): void {
    for (const line of lines) {
      if (typeof line !== 'string') this.forms.addName(line);
      else if (!this.#known.has(line)) this.lexicon.add(line);
      this.#known.add(line);
    }
  }

  /** Load what is known about words. */
  async load(words: readonly string[]): Promise<void> {
    const lines = await Promise.all(words.map((word) => this.#lines('words', word, word)));
    this.#add(lines.flat());
  }

  /** Load what is known about an unknown word by its possible roots. */
  loadRoots = (word: string): Promise<void> =>
    this.load(
      rootCandidates(word)
        .slice(0, maxRoots)
        .map(({ root }) => root),
    );

  /** Load all lines with a key from `first` to `last`, and those that begin with `last`. */
  async loadRange(first: string, last: string): Promise<void> {
    this.#add(await this.#lines('words', first, last + afterAll));
  }

  /**
   * The words that may be meant by a mistyped word, folded, with log2 of their count. An error leaves the first half of the letters
   * or the last half as they are, except two letters swapped in the middle.
   */
  async similar(word: string): Promise<Map<string, number>> {
    const half = Math.ceil((word.length - 1) / 2);
    const withSwap = word.slice(0, half - 1) + word.slice(half, half + 1);
    const linesOf = (letters: string, part: ListPart): Promise<Line[]> => {
      const beginning = letters.slice(0, half);
      return this.#lines(part, beginning, beginning + afterAll);
    };
    const lines = await Promise.all([
      linesOf(word, 'beginnings'),
      linesOf(reverse(word), 'endings'),
      ...(word.length % 2 === 0 ? [linesOf(withSwap, 'beginnings')] : []),
    ]);
    const found = lines.flat().flatMap((line) => {
      const [other, logCount] = typeof line === 'string' ? line.split(':') : [];
      return other === undefined ? [] : [[other, Number(logCount)] as const];
    });
    this.#startWords ??= wordsOf(this.#start.lines, this.#start.groups);
    return highest([...this.#startWords, ...found]);
  }

  /** The lines of the files that have keys from `first` to `last`. */
  async #lines(part: ListPart, first: string, last: string): Promise<Line[]> {
    const keys = this.#start.keys[part];
    const files = keys.map(async (key, index) => {
      const next = keys[index + 1];
      if (key > last || (next !== undefined && next <= first)) return [];
      return this.#load(fileName(this.#start.version, part, index));
    });
    return (await Promise.all(files)).flat();
  }
}

/** The name of a file of the word list. */
export const fileName = (version: string, part: ListPart, index: number): string =>
  `${version}-${part}-${String(index)}`;

/** The words of lines and of synonym groups that may be meant by a mistyped word, folded, with log2 of their count. */
export function wordsOf(lines: readonly Line[], groups: readonly SynonymGroup[] = []): Map<string, number> {
  const names = lines.flatMap((line) => (typeof line === 'string' ? [] : line.forms));
  // A word of a phrase, as "tukar" of "tukar pikiran", is not a synonym.
  const synonyms = groups.flatMap(({ words, printed }) => [...words, ...printed]).filter((form) => !form.includes(' '));
  const members = lines.flatMap((line) =>
    typeof line === 'string' && !isEntry(line) ? parseFamily(line).members.filter(({ logCount }) => logCount >= 0) : [],
  );
  return highest([
    ...[...names, ...synonyms].flatMap((form) => form.split(' ')).map((word) => [word, nameLogCount] as const),
    ...members.map(({ spelling, logCount }) => [fold(spelling), logCount] as const),
  ]);
}

/** Each word with its highest count. */
const highest = (counts: readonly (readonly [word: string, logCount: number])[]): Map<string, number> =>
  new Map(counts.toSorted(([, a], [, b]) => a - b));

export const reverse = (word: string): string => Array.from(word).reverse().join('');

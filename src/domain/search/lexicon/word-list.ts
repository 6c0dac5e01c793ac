import { rootCandidates } from './affixes.ts';
import type { ApartPairs } from './apart.ts';
import { parseFamily } from './family.ts';
import { isEntry, Lexicon } from './lexicon.ts';
import { fold } from '#domain/search/words/words.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { once } from '#domain/once.ts';

/** The word list as the search page starts with it. Files contain lines in the format of `Lexicon.add`. */
export interface WordListStart {
  /** Lines that are always known: the whole list of a small archive. */
  lines: string[];
  /** The files of the other lines by their first word; a line is in the file of each of its words and roots. */
  files: [first: string, name: string][];
  /** The files of words sorted by their last letters, by their first reversed word, to find typos at the beginning. */
  endings: [first: string, name: string][];
}

/** The cost up to which a possible root of a single word is a key of the word list. */
const maxKeyCost = 1.4;
/** Roots of an unknown word whose part of the list is loaded. */
const maxRoots = 6;

/** The word list, of which the files are loaded when a query needs them. */
export class WordList {
  readonly lexicon: Lexicon;
  readonly #start: WordListStart;
  readonly #load: (name: string) => Promise<string[]>;
  readonly #loaded = new Map<string, Promise<string[]>>();

  /** @param load fetches a file of the list by its name */
  constructor(start: WordListStart, apart: ApartPairs, load: (name: string) => Promise<string[]>) {
    this.lexicon = new Lexicon(apart);
    this.lexicon.add(start.lines);
    this.#start = start;
    this.#load = load;
  }

  /** Load what is known about words. */
  async load(words: readonly string[]): Promise<void> {
    await Promise.all(words.map((word) => this.loadRange(word, word)));
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
    const { files } = this.#start;
    const names = files.filter(([start], index) => {
      const next = files[index + 1]?.[0];
      return (start <= last || start.startsWith(last)) && (next === undefined || next > first);
    });
    await Promise.all(
      names.map(([, name]) =>
        this.#file(name, (lines) => {
          this.lexicon.add(lines);
        }),
      ),
    );
  }

  /** Load and return the words that may be meant by a mistyped word: those with its first or its last letters, as printed. */
  async similar(word: string): Promise<Set<string>> {
    const reversed = reverse(word);
    const [, name] = this.#start.endings.findLast(([first]) => first <= reversed) ?? this.#start.endings[0] ?? [];
    const endings = name === undefined ? [] : await this.#file(name, () => undefined);
    return new Set([...this.lexicon.words(), ...endings]);
  }

  #file(name: string, use: (lines: string[]) => void): Promise<string[]> {
    return once(this.#loaded, name, async () => {
      const lines = await this.#load(name);
      use(lines);
      return lines;
    });
  }
}

/** The largest size of a file of the word list, in UTF-16 code units: about 8 kB when it is compressed. */
const maxFileLength = 24_000;
/** Above this number of words, a word that is printed once is no correction of a typo. */
const maxRareWords = 5000;

/**
 * The files of a word list.
 * @param lines families and entries
 * @param nameOf returns the name of a file by its content
 */
export function wordListFiles(
  lines: readonly string[],
  nameOf: (content: string) => string,
): { start: WordListStart; files: Map<string, string[]> } {
  if (lines.join().length <= maxFileLength)
    return { start: { lines: [...lines], files: [], endings: [] }, files: new Map() };
  const files = new Map<string, string[]>();
  const write = (parts: { first: string; lines: string[] }[]): [string, string][] =>
    parts.map((part) => {
      const name = nameOf(part.lines.join('\n'));
      files.set(name, part.lines);
      return [part.first, name];
    });
  const keyed = lines.flatMap((line) => keysOf(line).map((key) => ({ key, line })));
  const words = lines.flatMap((line) => (isEntry(line) ? [] : parseFamily(line).members));
  const isCommon = ({ logCount }: { logCount: number }): boolean => words.length <= maxRareWords || logCount > 0;
  const reversed = words
    .filter(isCommon)
    .map(({ spelling }) => ({ key: reverse(fold(spelling)), line: fold(spelling) }));
  return { start: { lines: [], files: write(split(keyed)), endings: write(split(reversed)) }, files };
}

/** The keys by which a line is found: an entry; or the words and the root of a family, and other roots of its only word. */
function keysOf(line: string): string[] {
  if (isEntry(line)) return [line];
  const { root, members } = parseFamily(line);
  const words = members.map(({ spelling }) => fold(spelling));
  const roots =
    words.length > 2 ? [] : words.flatMap((word) => rootCandidates(word).filter(({ cost }) => cost <= maxKeyCost));
  return [...new Set([...words, root, ...roots.map((candidate) => candidate.root)])];
}

/** Lines sorted by key in parts of at most `maxFileLength`. All lines of a key are in one part, each line once. */
function split(keyed: { key: string; line: string }[]): { first: string; lines: string[] }[] {
  const parts: { first: string; lines: Set<string>; length: number }[] = [];
  let previousKey: string | undefined;
  for (const { key, line } of keyed.toSorted((a, b) => compareCodeUnits(a.key, b.key))) {
    let part = parts.at(-1);
    if (!part || (key !== previousKey && part.length + line.length > maxFileLength)) {
      part = { first: key, lines: new Set(), length: 0 };
      parts.push(part);
    }
    if (!part.lines.has(line)) part.length += line.length + 3;
    part.lines.add(line);
    previousKey = key;
  }
  return parts.map(({ first, lines }) => ({ first, lines: [...lines] }));
}

const reverse = (word: string): string => Array.from(word).reverse().join('');

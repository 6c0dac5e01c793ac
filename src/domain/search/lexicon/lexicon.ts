import { type ApartPairs, isApart, rootCandidates } from './affixes.ts';
import { fold } from '#domain/search/words/words.ts';

/** The maximum total cost of the two derivations that relate a word to a printed word through a shared root. */
const maxDerivationCost = 3;
/** A word is not derived from a shorter root: three letters are more often the beginning of a word. */
const minSharedRoot = 4;

/**
 * The known words: the families of printed words, and the entries of dates and numbers. The build fills it with all words; the
 * search page with the parts of the word list that it has loaded.
 */
export class Lexicon {
  /** The printed words, folded, as the texts spell them, with their families. */
  readonly #words = new Map<string, WordFamily['members'][number] & { family: WordFamily }>();
  readonly #byRoot = new Map<string, { family: WordFamily; cost: number }>();
  readonly #entries = new Set<string>();
  readonly #apart: ApartPairs;
  /** Families whose possible roots are not known yet: it takes long to find them, and only a word that is not printed needs them. */
  #withoutRoots: WordFamily[] = [];

  constructor(apart: ApartPairs, lines: readonly string[] = []) {
    this.#apart = apart;
    for (const line of lines) this.add(line);
  }

  /** Add a family in the format of `serializeFamily`, or an entry of a date or a number. */
  add(line: string): void {
    if (isEntry(line)) this.#entries.add(line);
    else this.addFamily(parseFamily(line));
  }

  addFamily(family: WordFamily): void {
    if (family.members.some(({ logCount }) => logCount > unprinted.common)) this.#withoutRoots.push(family);
    for (const member of family.members) this.#words.set(fold(member.spelling), { ...member, family });
  }

  /** The families by their possible roots, with the lowest cost. */
  #roots(): ReadonlyMap<string, { family: WordFamily; cost: number }> {
    for (const family of this.#withoutRoots) {
      const isWhole = family.members.every(({ logCount }) => logCount === unprinted.typed);
      const words = isWhole ? [] : wordsOfFamily(family).flatMap((word) => rootCandidates(word));
      for (const { root, cost } of [{ root: family.root, cost: 0 }, ...words])
        if (cost < (this.#byRoot.get(root)?.cost ?? Infinity)) this.#byRoot.set(root, { family, cost });
    }
    this.#withoutRoots = [];
    return this.#byRoot;
  }

  /** The family of a printed word. */
  printed = (word: string): WordFamily | undefined => this.#words.get(word)?.family;

  /** The family of a word that is not printed, by its cheapest possible root; undefined if no family shares one. */
  derived(word: string): WordFamily | undefined {
    let best: { family: WordFamily; cost: number } | undefined;
    const roots = this.#roots();
    for (const { root, cost } of rootCandidates(word)) {
      const found = roots.get(root);
      if (!found || root.length < minSharedRoot || isApart(word, found.family.root, this.#apart)) continue;
      if (cost + found.cost < (best?.cost ?? maxDerivationCost)) best = { ...found, cost: cost + found.cost };
    }
    return best?.family;
  }

  familyOf = (word: string): WordFamily | undefined => this.printed(word) ?? this.derived(word);

  /** A word as the texts spell it. */
  spelling = (word: string): string => this.#words.get(word)?.spelling ?? word;

  /** Log2 of the count of a printed word. */
  logCount = (word: string): number => this.#words.get(word)?.logCount ?? 0;

  /** The printed words, folded. */
  words = (): Iterable<string> => this.#words.keys();

  hasEntry = (entry: string): boolean => this.#entries.has(entry);

  /** The known entries, sorted. */
  entries = (): string[] => [...this.#entries].toSorted();
}

/** True for a line of the word list that is an entry of a date, a time or a number, not a family. */
export const isEntry = (line: string): boolean => /^(?:[det]?\d)/.test(line);

/** A word family: the printed words of one root. */
export interface WordFamily {
  root: string;
  /** Its words as printed, the most frequent first; `logCount` is log2 of a word's count, rounded down, or a value of `unprinted`. */
  members: readonly { spelling: string; logCount: number }[];
}

/**
 * The `logCount` of words that no text prints, by the reason why the search knows them. A word belongs to a synonym if both share a root.
 * It belongs to a typed word, which is less near to the texts, only if it is derived from all of it ("tuduhan" from "tuduh", but not
 * "turun" from "menurunkan"). No word belongs to a common word.
 */
export const unprinted = { synonym: -1, typed: -2, common: -3 } as const;

/** False for a family of a word that no text prints: it has no token in the index. */
export const isPrinted = ({ members }: WordFamily): boolean => members.some(({ logCount }) => logCount >= 0);

/** A family of one word that no text prints, in the format of `serializeFamily`. */
export const unprintedFamily = (word: string, kind: keyof typeof unprinted): string =>
  serializeFamily({ root: word, members: [{ spelling: word, logCount: unprinted[kind] }] });

/** The words of a family, folded. */
export const wordsOfFamily = ({ members }: WordFamily): string[] => members.map(({ spelling }) => fold(spelling));

/**
 * A family as one string: the root unless it equals the first word, then the words, each with its `logCount` if that is
 * not 0.
 * @example 'tahan ditahan:2 menahan'
 */
export function serializeFamily({ root, members }: WordFamily): string {
  const words = members.map(({ spelling, logCount }) => (logCount !== 0 ? `${spelling}:${logCount}` : spelling));
  return [root === fold(members[0]?.spelling ?? '') ? '' : root, ...words].join(' ');
}

/** The family in a string that `serializeFamily` returned. */
export function parseFamily(serialized: string): WordFamily {
  const [root = '', ...words] = serialized.split(' ');
  const members = words.map((word) => {
    const [spelling = '', logCount = '0'] = word.split(':');
    return { spelling, logCount: Number(logCount) };
  });
  return { root: root || fold(members[0]?.spelling ?? ''), members };
}

import { fold } from '#domain/search/words/words.ts';

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

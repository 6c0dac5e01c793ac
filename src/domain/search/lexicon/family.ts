import { must } from '#domain/must.ts';
import { fold } from '#domain/search/words/words.ts';

/** A word family: the printed words of one root. */
export interface WordFamily {
  root: string;
  /** Whether the index has a key for it. Pagefind finds other families by its own stems. */
  hasKey: boolean;
  /** Its words as printed, the most frequent first; `logCount` is log2 of a word's count, rounded down. */
  members: readonly { spelling: string; logCount: number }[];
}

/**
 * A family as one string: "_" if it has a key, then the root unless it equals the first word, then the words, each with its
 * `logCount` if that is above 0.
 * @example '_tahan ditahan:2 menahan'
 */
export function serializeFamily({ root, hasKey, members }: WordFamily): string {
  const head = root === firstWord(members) ? '' : root;
  const words = members.map(({ spelling, logCount }) => (logCount > 0 ? `${spelling}:${logCount}` : spelling));
  return [(hasKey ? '_' : '') + head, ...words].join(' ');
}

/** The family in a string that `serializeFamily` returned. */
export function parseFamily(serialized: string): WordFamily {
  const [head = '', ...words] = serialized.split(' ');
  const members = words.map((word) => {
    const [spelling = '', logCount = '0'] = word.split(':');
    return { spelling, logCount: Number(logCount) };
  });
  const hasKey = head.startsWith('_');
  return { root: (hasKey ? head.slice(1) : head) || firstWord(members), hasKey, members };
}

/** The first word of a family, folded. */
export const firstWord = (members: WordFamily['members']): string =>
  fold(must(members[0], 'A word family has at least one word.').spelling);

import { fold } from '#domain/search/words/words.ts';

/** A word family: the printed words of one root. */
export interface WordFamily {
  root: string;
  /** Whether the index has a key for it. Pagefind finds other families by its own stems. */
  keyed: boolean;
  /** Its words as printed, the most frequent first; `power` is log2 of a word's count, rounded down. */
  members: readonly { spelling: string; power: number }[];
}

/**
 * A family as one string: "_" if it has a key, then the root unless it equals the first word, then the words, each with its
 * power if that is above 0.
 * @example '_tahan ditahan:2 menahan'
 */
export function serializeFamily({ root, keyed, members }: WordFamily): string {
  const head = root === fold(members[0]?.spelling ?? '') ? '' : root;
  const words = members.map(({ spelling, power }) => (power > 0 ? `${spelling}:${power}` : spelling));
  return [(keyed ? '_' : '') + head, ...words].join(' ');
}

/** The family in a string that `writeFamily` returned. */
export function parseFamily(serialized: string): WordFamily {
  const [head = '', ...words] = serialized.split(' ');
  const members = words.map((word) => {
    const [spelling = '', power = '0'] = word.split(':');
    return { spelling, power: Number(power) };
  });
  const keyed = head.startsWith('_');
  return { root: (keyed ? head.slice(1) : head) || fold(members[0]?.spelling ?? ''), keyed, members };
}

import { fold } from '#domain/search/words/words.ts';

/** Words of one root, as the lexicon carries them. */
export interface Family {
  root: string;
  /** Whether the engine needs a key to find it. */
  keyed: boolean;
  /** Its words as printed, the commonest first, and how common each is: the power of two below its count. */
  members: readonly { spelling: string; power: number }[];
}

/** "_tahan ditahan:2 menahan": "_" for a key, the root unless it is the first word, the words with their powers above nought. */
export function writeFamily({ root, keyed, members }: Family): string {
  const head = root === fold(members[0]?.spelling ?? '') ? '' : root;
  const words = members.map(({ spelling, power }) => (power > 0 ? `${spelling}:${power}` : spelling));
  return [(keyed ? '_' : '') + head, ...words].join(' ');
}

/** Read what `writeFamily` wrote. */
export function readFamily(written: string): Family {
  const [head = '', ...words] = written.split(' ');
  const members = words.map((word) => {
    const [spelling = '', power = '0'] = word.split(':');
    return { spelling, power: Number(power) };
  });
  const keyed = head.startsWith('_');
  return { root: (keyed ? head.slice(1) : head) || fold(members[0]?.spelling ?? ''), keyed, members };
}

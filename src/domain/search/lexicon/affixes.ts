/** A possible root of a word and its cost: the less likely the root, the higher the cost. The word itself costs 0. */
export interface RootCandidate {
  root: string;
  cost: number;
}

/**
 * Every possible root of an Indonesian word, the cheapest first. The affix rules follow Nazief and Adriani (1996) and Asian
 * (2007), without their dictionary: `families.ts` chooses the root by the other words in the texts.
 * @example rootCandidates('menahan') // includes the root 'tahan'; the first item is { root: 'menahan', cost: 0 }
 */
export function rootCandidates(word: string): RootCandidate[] {
  const best = new Map<string, number>();
  const addIfCheaper = (root: string, cost: number): void => {
    if (root !== word && !isPossibleRoot(root)) return;
    if (cost < (best.get(root) ?? Infinity)) best.set(root, cost);
  };
  // After meN- or di-, a final -kan is usually a suffix: memulihkan → pulih. An exception is memakan → makan.
  for (const ending of withoutSuffixes(word)) {
    // Without meN- or di-, a final -i is rarely a suffix: tetapi, kali, kini.
    addIfCheaper(ending.rest, ending.suffix === 'i' ? ending.cost + 0.8 : ending.cost);
    for (const { rest, cost } of withoutPrefixes(ending.rest, ending.suffix, 2))
      addIfCheaper(rest, cost + ending.cost + (/^.{3,}kan$/.test(rest) ? 0.5 : 0));
  }
  return Array.from(best, ([root, cost]) => ({ root, cost })).toSorted((a, b) => a.cost - b.cost);
}

/** Consonant clusters that a root may begin with. Any other cluster means that too many letters were removed. */
const onset =
  /^(?:[^aeiou]?[aeiou]|(?:[bcdfgkptsv][rl]|s[ptkcmnw][rl]?|kh|ng|ny|sy|sh|th|ch|ps|kw|sw|dw|ph|zh|dz|wh|pn|gn|kn|ts)[rl]?[aeiou])/;

/** Whether a string is long enough for a root, has a vowel, and begins with a cluster that can be pronounced. */
const isPossibleRoot = (root: string): boolean =>
  onset.test(root) && (root.length > 3 || /^(?:[^aeiou][aeiou][^aeiou]|[aeiou][^aeiou][aeiou])$/.test(root));

/** The word without each possible combination of suffixes, the word itself included. */
function withoutSuffixes(word: string): SuffixCut[] {
  const whole: SuffixCut[] = [{ rest: word, suffix: '', cost: 0 }];
  const particles = [...whole, ...removeSuffix(whole, /(?:lah|kah|pun)$/, 0.5)];
  const possessives = [
    ...particles,
    ...removeSuffix(particles, /nya$/, 0.2),
    ...removeSuffix(particles, /(?:ku|mu)$/, 1),
  ];
  return [
    ...possessives,
    ...possessives.flatMap(({ rest, cost }) =>
      ['kan', 'an', 'i'].flatMap((suffix) =>
        rest.endsWith(suffix) ? [{ rest: rest.slice(0, -suffix.length), suffix, cost: cost + 0.6 }] : [],
      ),
    ),
    ...removeSuffix(possessives, /(?:isme|is|isasi|isir|itas)$/, 1.1),
  ];
}

const removeSuffix = (from: readonly SuffixCut[], pattern: RegExp, cost: number): SuffixCut[] =>
  from.flatMap((ending) =>
    pattern.test(ending.rest) ? [{ rest: ending.rest.replace(pattern, ''), suffix: '', cost: ending.cost + cost }] : [],
  );

/**
 * Each prefix with the letters that can replace it (meN- drops the first letter of some roots), its cost, and the suffixes
 * it combines with. Without a pattern it combines with all.
 */
const prefixes: readonly (readonly [prefix: RegExp, letters: readonly string[], cost: number, suffixes?: RegExp])[] = [
  [/^di/, [''], 0.6, /^(?:kan|i|)$/],
  [/^(?:me|pe)m(?=[bfvp])/, [''], 0.5],
  [/^(?:me|pe)m(?=[aeiou])/, ['p', 'm'], 0.6],
  [/^(?:me|pe)n(?=[dcjtz]|s)/, [''], 0.5],
  [/^(?:me|pe)n(?=[aeiou])/, ['t', 'n'], 0.6],
  [/^(?:me|pe)ny(?=[aeiou])/, ['s', 'ny'], 0.5],
  [/^(?:me|pe)ng(?=[ghkq])/, [''], 0.5],
  [/^(?:me|pe)ng(?=[aeiou])/, ['', 'k'], 0.6],
  [/^(?:me|pe)nge(?=[^aeiou][aeiou][^aeiou]$)/, [''], 0.6],
  [/^(?:me|pe)(?=[lmnrwy])/, [''], 0.6],
  [/^pe(?=[a-z])/, [''], 1.1, /^(?:an|)$/],
  [/^be(?:r|(?=[^aeiou]er))/, ['', 'r'], 0.6, /^(?:kan|an|)$/],
  [/^[bp]el(?=ajar)/, [''], 0.5],
  [/^per/, ['', 'r'], 0.7],
  [/^te(?:r|(?=[^aeiou]er))/, ['', 'r'], 0.7, /^(?:kan|i|)$/],
  [/^ke/, [''], 0.7, /^an$/],
  [/^se/, [''], 1.3, /^(?:an|)$/],
  [/^(?:anti|non|pro|pasca|pra)/, [''], 1],
];

/** The word without up to `depth` prefixes that can combine with the removed suffix. */
function withoutPrefixes(word: string, suffix: string, depth: number): { rest: string; cost: number }[] {
  return prefixes.flatMap(([prefix, letters, prefixCost, suffixes]) => {
    if (!prefix.test(word) || suffixes?.test(suffix) === false) return [];
    return letters.flatMap((letter, index) => {
      const rest = letter + word.replace(prefix, '');
      if (rest === word || rest.length < (letter === 'r' ? 5 : 3)) return [];
      const cost = prefixCost + (letter === 'r' ? 0.7 : index * 0.2);
      // The suffix may belong to the outer prefix: ke-(ter-libat)-an.
      const deeper =
        depth > 1
          ? [...withoutPrefixes(rest, suffix, depth - 1), ...(suffix ? withoutPrefixes(rest, '', depth - 1) : [])]
          : [];
      return [{ rest, cost }, ...deeper.map((inner) => ({ rest: inner.rest, cost: inner.cost + cost }))];
    });
  });
}

/** What is left of a word after a suffix is removed; `suffix` is "" if none of -kan, -an, -i was removed. */
interface SuffixCut {
  rest: string;
  suffix: string;
  cost: number;
}

/** Pairs of words that look like forms of one word and are not: folded. */
export type ApartPairs = readonly (readonly [string, string])[];

/**
 * True if a word is a form of one word of a pair and the root leads to the other one: with the pair tahan and pertahanan, the
 * root "tahanan" is forbidden for "pertahanan".
 */
export const isApart = (word: string, root: string, pairs: ApartPairs): boolean =>
  pairs.some(
    ([one, other]) =>
      (root !== one && isFormOf(word, one) && isFormOf(root, other)) ||
      (root !== other && isFormOf(word, other) && isFormOf(root, one)),
  );

/** Affixes change only the first letter of a root, so most words need no candidates. */
const isFormOf = (word: string, root: string): boolean =>
  word === root ||
  (word.length > root.length &&
    word.includes(root.slice(1)) &&
    rootCandidates(word).some((candidate) => candidate.root === root));

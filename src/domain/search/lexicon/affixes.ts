/** A root that a word may be built on, and how far-fetched that is: 0 is the word itself. */
export interface Candidate {
  root: string;
  cost: number;
}

/**
 * Every root that the affixes of an Indonesian word allow, the least far-fetched first. Rules after Nazief and Adriani
 * (1996) and Asian (2007), without their dictionary: which candidate is a root, the texts decide (`families.ts`).
 */
export function candidates(word: string): Candidate[] {
  const best = new Map<string, number>();
  const note = (root: string, cost: number): void => {
    if (root !== word && !possible(root)) return;
    if (cost < (best.get(root) ?? Infinity)) best.set(root, cost);
  };
  // What is left of meN-…-kan or di-…-kan seldom keeps its -kan: memulihkan is pulih, but memakan is makan.
  for (const ending of endings(word)) {
    // A bare -i is rare outside meN-…-i and di-…-i: tetapi, kali, kini.
    note(ending.rest, ending.suffix === 'i' ? ending.cost + 0.8 : ending.cost);
    for (const { rest, cost } of beginnings(ending.rest, ending.suffix, 2))
      note(rest, cost + ending.cost + (/^.{3,}kan$/.test(rest) ? 0.5 : 0));
  }
  return Array.from(best, ([root, cost]) => ({ root, cost })).toSorted((a, b) => a.cost - b.cost);
}

/** Clusters that a root may begin with; any other pair of consonants shows that too much was cut. */
const onset =
  /^(?:[^aeiou]?[aeiou]|(?:[bcdfgkptsv][rl]|s[ptkcmnw][rl]?|kh|ng|ny|sy|sh|th|ch|ps|kw|sw|dw|ph|zh|dz|wh|pn|gn|kn|ts)[rl]?[aeiou])/;

/** Long enough for a root, with a vowel and a beginning that can be spoken. */
const possible = (root: string): boolean =>
  onset.test(root) && (root.length > 3 || /^(?:[^aeiou][aeiou][^aeiou]|[aeiou][^aeiou][aeiou])$/.test(root));

function endings(word: string): Ending[] {
  const bare: Ending[] = [{ rest: word, suffix: '', cost: 0 }];
  const particles = [...bare, ...cut(bare, /(?:lah|kah|pun)$/, 0.5)];
  const possessives = [...particles, ...cut(particles, /nya$/, 0.2), ...cut(particles, /(?:ku|mu)$/, 1)];
  return [
    ...possessives,
    ...possessives.flatMap(({ rest, cost }) =>
      ['kan', 'an', 'i'].flatMap((suffix) =>
        rest.endsWith(suffix) ? [{ rest: rest.slice(0, -suffix.length), suffix, cost: cost + 0.6 }] : [],
      ),
    ),
    ...cut(possessives, /(?:isme|is|isasi|itas)$/, 1.1),
  ];
}

const cut = (from: readonly Ending[], pattern: RegExp, cost: number): Ending[] =>
  from.flatMap((ending) =>
    pattern.test(ending.rest) ? [{ rest: ending.rest.replace(pattern, ''), suffix: '', cost: ending.cost + cost }] : [],
  );

/** Prefix, the letters it leaves before the rest, its cost, and the suffixes it goes with where it does not go with all. */
const prefixes: readonly (readonly [RegExp, readonly string[], number, RegExp?])[] = [
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

function beginnings(word: string, suffix: string, depth: number): { rest: string; cost: number }[] {
  return prefixes.flatMap(([prefix, letters, price, goesWith]) => {
    if (!prefix.test(word) || goesWith?.test(suffix) === false) return [];
    return letters.flatMap((letter, index) => {
      const rest = letter + word.replace(prefix, '');
      if (rest === word || rest.length < (letter === 'r' ? 5 : 3)) return [];
      const cost = price + (letter === 'r' ? 0.7 : index * 0.2);
      // The outer prefix may have taken the suffix with it: ke-ter-libat-an.
      const deeper =
        depth > 1 ? [...beginnings(rest, suffix, depth - 1), ...(suffix ? beginnings(rest, '', depth - 1) : [])] : [];
      return [{ rest, cost }, ...deeper.map((more) => ({ rest: more.rest, cost: more.cost + cost }))];
    });
  });
}

interface Ending {
  rest: string;
  suffix: string;
  cost: number;
}

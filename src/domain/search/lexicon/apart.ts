import { rootCandidates } from './affixes.ts';

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

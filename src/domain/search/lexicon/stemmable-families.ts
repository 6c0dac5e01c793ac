import { stemmer } from '@orama/stemmers/indonesian';
import { months } from '#domain/search/words/dates.ts';
import type { Families } from './families.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';

/**
 * The families that the engine finds by itself: a word of theirs finds all of them and nothing else. The engine stems a word
 * (`@orama/stemmers/indonesian` equals it) and finds every word whose stem begins so; where that is too little or too much,
 * the family needs a key of its own. So do the months, which dates in figures name too; fillers are not worth one.
 * @param joined words that stand only as two with a hyphen between, which the engine is given as two
 */
export function stemmableFamilies(families: Families, joined: ReadonlySet<string>): Set<string> {
  const stems = [...families]
    .flatMap(([root, members]) => members.map((word) => ({ root, stem: stemmer(word) })))
    .toSorted((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0));
  const first = new Map<string, number>();
  for (const [index, { stem }] of stems.entries()) if (!first.has(stem)) first.set(stem, index);
  const alone = (root: string, stem: string): boolean => {
    for (let at = first.get(stem) ?? 0; stems[at]?.stem.startsWith(stem); at++)
      if (stems[at]?.root !== root) return false;
    return true;
  };
  const plain = new Set<string>();
  for (const [root, members] of families) {
    const [stem = '', ...others] = new Set(members.map((word) => stemmer(word)));
    const sure =
      others.length === 0 &&
      members.every((word) => /^[a-z]+$/.test(word) && !joined.has(word) && !months.includes(word));
    if ((sure && alone(root, stem)) || members.every((word) => stopWords.has(word))) plain.add(root);
  }
  return plain;
}

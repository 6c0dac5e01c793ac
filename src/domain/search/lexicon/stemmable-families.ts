import { stemmer } from '@orama/stemmers/indonesian';
import { monthWords } from '#domain/search/words/dates.ts';
import type { Families } from './families.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';

/**
 * The roots of the families that need no key. Pagefind stems the query (`@orama/stemmers/indonesian` gives the same stems) and
 * finds every word whose stem begins with that stem.
 *
 * A family needs no key if:
 * - a search for one of its words finds all of its words and no others;
 * - all its words are stop words, which do not narrow a search.
 *
 * A family needs a key if:
 * - its words have several stems;
 * - a stem of another family begins with its stem;
 * - a word is a compound, or has characters other than a–z;
 * - a word is a month, which numeric dates name too.
 * @param compounds words that the texts print only with a hyphen; Pagefind gets them as two words
 */
export function stemmableFamilies(families: Families, compounds: ReadonlySet<string>): Set<string> {
  const stems = [...families]
    .flatMap(([root, members]) => members.map((word) => ({ root, stem: stemmer(word) })))
    .toSorted((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0));
  const firstIndex = new Map<string, number>();
  for (const [index, { stem }] of stems.entries()) if (!firstIndex.has(stem)) firstIndex.set(stem, index);
  const isUnique = (root: string, stem: string): boolean => {
    for (let index = firstIndex.get(stem) ?? 0; stems[index]?.stem.startsWith(stem); index++)
      if (stems[index]?.root !== root) return false;
    return true;
  };
  const stemmable = new Set<string>();
  for (const [root, members] of families) {
    const [stem = '', ...others] = new Set(members.map((word) => stemmer(word)));
    const hasOneStem =
      others.length === 0 &&
      members.every((word) => /^[a-z]+$/.test(word) && !compounds.has(word) && !monthWords.includes(word));
    if ((hasOneStem && isUnique(root, stem)) || members.every((word) => stopWords.has(word))) stemmable.add(root);
  }
  return stemmable;
}

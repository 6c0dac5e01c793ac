import type { Entity } from '#schema/entity.ts';
import type { Synonyms } from '#schema/synonyms.ts';
import { families } from './families.ts';
import { serializeFamily } from './family.ts';
import { questionWords, stopWords } from '#domain/search/words/stop-words.ts';
import { must } from '#domain/must.ts';
import { isDateOrNumberKey, keyFor, keyPrefix } from '#domain/search/words/key.ts';
import { keysIn } from './keys-in.ts';
import { type LexiconData, openLexicon } from './lexicon.ts';
import { stemmableFamilies } from './stemmable-families.ts';
import { fold, wordsIn } from '#domain/search/words/words.ts';

/**
 * The lexicon of the texts: the families of their words, the spellings of names, the synonym groups, and the keys of every
 * date and number in them. The same input always gives the same order.
 */
export function lexiconOf(
  texts: readonly Text[],
  names: readonly (Pick<Entity, 'name' | 'printed' | 'others'> & { id: string })[],
  synonyms: Synonyms,
): LexiconData {
  const stats = countWords(texts);
  const proper = new Set(
    [...stats].filter(([, { lower, capitalized }]) => lower === 0 && capitalized > 0).map(([word]) => word),
  );
  const apart = synonyms.apart.map(({ words: [one, other] }): [string, string] => [fold(one), fold(other)]);
  const wordFamilies = families(stats.keys(), proper, apart);
  const compounds = new Set([...stats].filter(([, { alone }]) => !alone).map(([word]) => word));
  const stemmable = stemmableFamilies(wordFamilies, compounds);
  const sortedFamilies = [...wordFamilies].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const count = (word: string): number => stats.get(word)?.count ?? 0;
  const spelling = (word: string): string => (proper.has(word) ? (stats.get(word)?.spelling ?? word) : word);
  const data: LexiconData = {
    families: sortedFamilies.map(([root, members]) =>
      serializeFamily({
        root,
        hasKey: !stemmable.has(root),
        members: members
          .toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
          .map((word) => ({ spelling: spelling(word), logCount: Math.floor(Math.log2(Math.max(1, count(word)))) })),
      }),
    ),
    names: names.flatMap(({ id, name, printed, others }) =>
      [...new Set([name, ...printed, ...others].map(foldedWords))].map((form): [string, string] => [form, nameKey(id)]),
    ),
    synonyms: synonyms.groups.flatMap(({ words: group }) => {
      const first = must(group[0], 'A synonym group has at least two words.');
      const key = keyFor(keyPrefix.synonym, foldedWords(first).replaceAll(' ', ''));
      return group.map((form): [string, string] => [foldedWords(form), key]);
    }),
    keys: [],
    apart,
    stopWords: [...stopWords].join(' '),
    questionWords: [...questionWords].join(' '),
  };
  const lexicon = openLexicon(data);
  const keys = texts
    .flatMap(({ title, body }) => keysIn(`${title}\n${body}`, lexicon).map(({ key }) => key))
    .filter(isDateOrNumberKey);
  return { ...data, keys: [...new Set(keys)].toSorted() };
}

/** The key of a name by the id of its record. */
export const nameKey = (id: string): string => keyFor(keyPrefix.name, id.replaceAll('-', ''));

/** A name or synonym as its folded words, separated by spaces. */
const foldedWords = (form: string): string =>
  wordsIn(form)
    .map(({ folded }) => folded)
    .join(' ');

/**
 * Statistics of every word of the texts except numbers. Capital letters in headlines do not count, because many headlines
 * capitalize all words.
 */
function countWords(texts: readonly Text[]): Map<string, WordStats> {
  const stats = new Map<string, WordStats>();
  const parts = texts.flatMap(({ title, body }) => [
    { text: title, isBody: false },
    { text: body, isBody: true },
  ]);
  for (const { text, isBody } of parts) {
    const list = wordsIn(text);
    for (const [index, { folded, start, end }] of list.entries()) {
      const next = list[index + 1];
      const forms = [[folded, text.slice(start, end)]];
      if (next && text.slice(end, next.start) === '-' && folded !== next.folded)
        forms.push([folded + next.folded, folded + next.folded]);
      for (const [word = '', spelling = ''] of forms) {
        if (/^\d/.test(word)) continue;
        const entry = stats.get(word) ?? { count: 0, lower: 0, capitalized: 0, spelling: word, alone: false };
        entry.count += 1;
        entry.alone ||= word === folded;
        if (!isBody) stats.set(word, entry);
        else if (/^\p{Lu}/u.test(spelling)) {
          const beginsSentence = index === 0 || /[.!?:“"(-]\s*$/.test(text.slice(0, start));
          if (!beginsSentence || stopWords.has(word)) entry.capitalized += 1;
          if (!beginsSentence && spelling !== spelling.toUpperCase()) entry.spelling = spelling;
        } else entry.lower += 1;
        stats.set(word, entry);
      }
    }
  }
  return stats;
}

/** A text and its title; "" if it has none. */
export interface Text {
  title: string;
  body: string;
}

interface WordStats {
  count: number;
  /** How often a body prints it with a lower-case first letter. */
  lower: number;
  /** How often a body prints it with a capital. The beginning of a sentence counts only for a stop word. */
  capitalized: number;
  spelling: string;
  /** Whether it is printed as one word, not only with a hyphen. */
  alone: boolean;
}

import type { Entity } from '#schema/entity.ts';
import type { Synonyms } from '#schema/synonyms.ts';
import { families } from './families.ts';
import { writeFamily } from './family.ts';
import { questionWords, stopWords } from '#domain/search/words/stop-words.ts';
import { isFigure, keyFor } from '#domain/search/words/key.ts';
import { keysIn } from './keys-in.ts';
import { type LexiconData, openLexicon } from './lexicon.ts';
import { stemmableFamilies } from './stemmable-families.ts';
import { fold, words } from '#domain/search/words/words.ts';

/**
 * Draw the lexicon from the texts themselves: families of their words, forms of names, groups of synonyms, and the keys
 * of every date and number in them. Pure and in a fixed order.
 */
export function lexiconOf(
  texts: readonly Text[],
  names: readonly (Pick<Entity, 'name' | 'printed' | 'others'> & { id: string })[],
  synonyms: Synonyms,
): LexiconData {
  const seen = census(texts);
  const proper = new Set([...seen].filter(([, { small, large }]) => small === 0 && large > 0).map(([word]) => word));
  const apart = synonyms.apart.map(({ words: [one, other] }): [string, string] => [fold(one), fold(other)]);
  const found = families(seen.keys(), proper, apart);
  const plain = stemmableFamilies(found, new Set([...seen].filter(([, { alone }]) => !alone).map(([word]) => word)));
  const grouped = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const count = (word: string): number => seen.get(word)?.count ?? 0;
  const spelling = (word: string): string => (proper.has(word) ? (seen.get(word)?.spelling ?? word) : word);
  const data: LexiconData = {
    families: grouped.map(([root, members]) =>
      writeFamily({
        root,
        keyed: !plain.has(root),
        members: members
          .toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
          .map((word) => ({ spelling: spelling(word), power: Math.floor(Math.log2(Math.max(1, count(word)))) })),
      }),
    ),
    names: names.flatMap(({ id, name, printed, others }) =>
      [...new Set([name, ...printed, ...others].map(formOf))].map((form): [string, string] => [form, nameKey(id)]),
    ),
    synonyms: synonyms.groups.flatMap(({ words: group }) =>
      group.map((form): [string, string] => [formOf(form), keyFor('s', formOf(group[0] ?? '').replaceAll(' ', ''))]),
    ),
    keys: [],
    apart,
    fillers: [...stopWords].join(' '),
    askings: [...questionWords].join(' '),
  };
  const lexicon = openLexicon(data);
  const keys = texts
    .flatMap(({ title, body }) => keysIn(`${title}\n${body}`, lexicon).map(({ key }) => key))
    .filter(isFigure);
  return { ...data, keys: [...new Set(keys)].toSorted() };
}

/** The key of a name. */
export const nameKey = (id: string): string => keyFor('n', id.replaceAll('-', ''));

const formOf = (form: string): string =>
  words(form)
    .map(({ folded }) => folded)
    .join(' ');

/** Every word of the texts but the numbers: how often, and how often small or large where no sentence begins; headlines tell nothing of that. */
function census(texts: readonly Text[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const parts = texts.flatMap(({ title, body }) => [
    { text: title, capitals: false },
    { text: body, capitals: true },
  ]);
  for (const { text, capitals } of parts) {
    const list = words(text);
    for (const [index, { folded, start, end }] of list.entries()) {
      const next = list[index + 1];
      const forms = [[folded, text.slice(start, end)]];
      if (next && text.slice(end, next.start) === '-' && folded !== next.folded)
        forms.push([folded + next.folded, folded + next.folded]);
      for (const [word = '', spelling = ''] of forms) {
        if (/^\d/.test(word)) continue;
        const entry = seen.get(word) ?? { count: 0, small: 0, large: 0, spelling: word, alone: false };
        entry.count += 1;
        entry.alone ||= word === folded;
        if (!capitals) seen.set(word, entry);
        else if (/^\p{Lu}/u.test(spelling)) {
          const begins = index === 0 || /[.!?:“"(-]\s*$/.test(text.slice(0, start));
          if (!begins || stopWords.has(word)) entry.large += 1;
          if (!begins && spelling !== spelling.toUpperCase()) entry.spelling = spelling;
        } else entry.small += 1;
        seen.set(word, entry);
      }
    }
  }
  return seen;
}

/** A text with its title, "" where it has none. */
export interface Text {
  title: string;
  body: string;
}

interface Seen {
  count: number;
  small: number;
  large: number;
  spelling: string;
  /** Whether it stands by itself, not only as two words with a hyphen between. */
  alone: boolean;
}

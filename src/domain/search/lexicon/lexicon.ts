import { candidates } from './affixes.ts';
import { readFamily } from './family.ts';
import { bareKey, keyFor } from '#domain/search/words/key.ts';
import { lettersOf } from '#domain/search/words/letters.ts';
import { fold } from '#domain/search/words/words.ts';

/** What the archive's words are: made at build time, read by the page. */
export interface LexiconData {
  /** One family of words an item, as `writeFamily` writes it. */
  families: string[];
  /** Every form of a name, folded, with the name's key. */
  names: [string, string][];
  /** Every form of a near synonym, folded, with its group's key. */
  synonyms: [string, string][];
  /** Keys of the dates and numbers in the texts. */
  keys: string[];
  /** Words that look like one family and are none: "komentar" is not found in "mengomentari". */
  apart: [string, string][];
  /** Words that say nothing of what is sought, and those that say so only beside others; parted by spaces. */
  fillers: string;
  askings: string;
}

/** The same, ready for looking up. */
export interface Lexicon {
  /** Key of a known word, folded. */
  keyOf: ReadonlyMap<string, string>;
  /** Families by a root that a word of theirs may be built on, and what that costs. */
  byRoot: ReadonlyMap<string, { key: string; cost: number }>;
  forms: ReadonlyMap<string, Form[]>;
  /** The most words that a form has. */
  longest: number;
  /** Keys of the dates and numbers in the texts. */
  keys: ReadonlySet<string>;
  /** How common the commonest word of a family is (a power of two), by its key. */
  powerOf: ReadonlyMap<string, number>;
  /** Keys of the synonym groups that a family's words belong to. */
  widerOf: ReadonlyMap<string, readonly string[]>;
  /** Families of which no word is printed: known only as synonyms. */
  absent: ReadonlySet<string>;
  /** Every printed word and every word of a form, folded, with its spelling and how common it is (a power of two). */
  vocabulary: ReadonlyMap<string, Printed>;
  /** The same words by their length. */
  byLength: ReadonlyMap<number, readonly Printed[]>;
  apart: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  askings: ReadonlySet<string>;
}

/** A word of the vocabulary, folded: how it is spelt, how common it is (a power of two), and its letters as bits. */
interface Printed {
  word: string;
  spelling: string;
  power: number;
  letters: number;
}

/** What a form stands for. */
export interface Form {
  key: string;
  kind: 'name' | 'synonym';
}

/** The key of a family; a filler, whose root ends in "_", has one apart from what is built on the same letters. */
const rootKey = (root: string): string => (root.endsWith('_') ? keyFor('', root.slice(0, -1)) : keyFor(root));

/** Make a lexicon ready for looking up. */
export function openLexicon(data: LexiconData): Lexicon {
  const keyOf = new Map<string, string>();
  const byRoot = new Map<string, { key: string; cost: number }>();
  const vocabulary = new Map<string, Printed>();
  const know = (word: string, spelling = word, power = 0): unknown =>
    vocabulary.has(word) || vocabulary.set(word, { word, spelling, power, letters: lettersOf(word) });
  const note = (root: string, key: string, cost: number): void => {
    if (cost < (byRoot.get(root)?.cost ?? Infinity)) byRoot.set(root, { key, cost });
  };
  const powerOf = new Map<string, number>();
  const fillers = new Set(data.fillers.split(' '));
  const askings = new Set(data.askings.split(' '));
  const alone = new Set([...fillers, ...data.apart.flat()]);
  for (const family of data.families) {
    const { root, keyed, members } = readFamily(family);
    const key = keyed ? rootKey(root) : fold(members[0]?.spelling ?? root);
    note(root, key, 0);
    for (const { spelling, power } of members) {
      const word = fold(spelling);
      keyOf.set(word, key);
      know(word, spelling, power);
      powerOf.set(key, Math.max(powerOf.get(key) ?? 0, power));
      if (!alone.has(word)) for (const { root: other, cost } of candidates(word)) note(other, key, cost);
    }
  }
  const apart = new Set(data.apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const forms = new Map<string, Form[]>();
  const add = (form: string, key: string, kind: Form['kind']): unknown =>
    forms.set(form, [...(forms.get(form) ?? []), { key, kind }]);
  for (const [form, key] of data.names) {
    add(form, key, 'name');
    for (const word of form.split(' ')) know(word);
  }
  const widerOf = new Map<string, string[]>();
  const absent = new Set<string>();
  for (const [form, group] of data.synonyms) {
    if (form.includes(' ')) {
      add(form, group, 'synonym');
      continue;
    }
    know(form);
    const family = keyOf.get(form) ?? byAffix(form, { byRoot, apart }) ?? rootKey(form);
    if (family === rootKey(form) && !byRoot.has(form)) {
      absent.add(family);
      for (const { root, cost } of candidates(form)) note(root, family, cost);
    }
    widerOf.set(family, [...(widerOf.get(family) ?? []), group]);
  }
  const longest = Math.max(1, ...[...forms.keys()].map((form) => form.split(' ').length));
  return {
    keyOf,
    byRoot,
    forms,
    longest,
    keys: new Set(data.keys),
    powerOf,
    widerOf,
    absent,
    vocabulary,
    byLength: Map.groupBy(vocabulary.values(), ({ word }) => word.length),
    apart,
    fillers,
    askings,
  };
}

/** Furthest a word may be from a word of the archive by affixes alone. */
const furthest = 3;

/** The family to which a word that is not printed belongs, by the roots it may have. */
export function byAffix(word: string, { byRoot, apart }: Pick<Lexicon, 'byRoot' | 'apart'>): string | undefined {
  let best: { key: string; cost: number } | undefined;
  for (const { root, cost } of candidates(word)) {
    const found = byRoot.get(root);
    if (!found || apart.has(`${word} ${bareKey(found.key)}`)) continue;
    if (cost + found.cost < (best?.cost ?? furthest)) best = { key: found.key, cost: cost + found.cost };
  }
  return best?.key;
}

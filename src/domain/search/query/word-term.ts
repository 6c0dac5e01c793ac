import { byAffix, type Lexicon } from '#domain/search/lexicon/lexicon.ts';
import type { Term } from './term.ts';
import { corrections } from '#domain/search/lexicon/typo.ts';

/**
 * A single word: itself, another form of a root, two words in one, the beginning of words, or a slip of the pen.
 * @param meaning what another word means; without it no slip is mended
 */
export function wordTerm(typed: Typed, lexicon: Lexicon, meaning?: (word: string) => Term): Term {
  const { said, word, wider } = typed;
  const printed = lexicon.keyOf.get(word);
  const own = printed ?? byAffix(word, lexicon);
  const likelier = meaning ? corrections(word, lexicon, leastPower(word, own, lexicon)) : [];
  if (own !== undefined && likelier.length === 0) {
    const keys = [own].filter((key) => !lexicon.absent.has(key));
    const how = printed === undefined ? 'form' : 'word';
    return { said, how, keys, wider: [...wider, ...(lexicon.widerOf.get(own) ?? [])] };
  }
  if (wider.length > 0) return { said, how: 'form', keys: [], wider };
  const common = lexicon.vocabulary.get(likelier[0] ?? '')?.power ?? -1;
  const two = own === undefined ? halves(word, common, lexicon) : undefined;
  if (two !== undefined) return { said, how: 'form', keys: [two], wider: [] };
  const begun = own === undefined ? beginnings(word, common - 3, lexicon) : [];
  if (begun.length > 0) return { said, how: 'beginning', keys: begun, wider: [] };
  if (likelier.length === 0 || !meaning) return { said, how: 'unknown', keys: [], wider: [] };
  return mended(typed, own, likelier, lexicon, meaning);
}

/** What the likelier words mean, each once, and behind them what the word itself leads to. */
function mended(
  { said }: Typed,
  own: string | undefined,
  likelier: readonly string[],
  lexicon: Lexicon,
  meaning: (word: string) => Term,
): Term {
  const meant = likelier.map((other) => {
    const { keys, wider } = meaning(other);
    return { other, keys: keys.length + wider.length > 0 ? keys : beginnings(other, 0, lexicon), wider };
  });
  const same = (one: (typeof meant)[number]): string => [...one.keys, ...one.wider].join();
  const distinct = meant.filter((one, at) => at === meant.findIndex((other) => same(other) === same(one)));
  const all = [...distinct.flatMap(({ keys }) => keys), ...(own === undefined ? [] : [own])];
  const repaired = distinct.map(({ other }) => lexicon.vocabulary.get(other)?.spelling ?? other).join(' / ');
  return {
    said,
    how: 'repaired',
    keys: [...new Set(all)].filter((key) => !lexicon.absent.has(key)),
    wider: [...new Set(distinct.flatMap(({ wider }) => wider))],
    repaired,
  };
}

/**
 * How common another word must be to be meant instead (a power of two): any, where this one leads to nothing; as common as
 * what it leads to, where the archive is large enough to have printed it, else eight times; and a hundred times as common
 * as a word that is printed once or twice, by a slip of the source's own.
 */
function leastPower(word: string, own: string | undefined, { vocabulary, powerOf }: Lexicon): number {
  if (own === undefined) return 0;
  const printed = vocabulary.get(word);
  if (printed) return printed.power > 1 ? Infinity : printed.power + 7;
  return (powerOf.get(own) ?? 0) + (vocabulary.size > 5000 ? 0 : 3);
}

/** Two printed words that were written as one, each more common than that: kerjasama, tandatangan. */
function halves(word: string, than: number, { keyOf, vocabulary }: Lexicon): string | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => keyOf.has(part) && (vocabulary.get(part)?.power ?? 0) > than))
      return parts.map((part) => keyOf.get(part)).join(' ');
  }
  return undefined;
}

/** Keys of the words and names that begin like this, where one is so common at least; the six most common. */
function beginnings(word: string, least: number, { keyOf, forms, vocabulary }: Lexicon): string[] {
  if (word.length < 3) return [];
  const found = new Map<string, number>();
  for (const [other, key] of keyOf)
    if (other.startsWith(word)) found.set(key, Math.max(found.get(key) ?? 0, vocabulary.get(other)?.power ?? 0));
  for (const [form, meant] of forms)
    if (form.startsWith(word) || form.includes(` ${word}`))
      for (const { key, kind } of meant) if (kind === 'name') found.set(key, Infinity);
  const best = [...found].toSorted(([, a], [, b]) => b - a);
  return (best[0]?.[1] ?? -1) < least ? [] : best.slice(0, 6).map(([key]) => key);
}

/** A word as it was typed, folded, and the groups of synonyms that it stands in. */
interface Typed {
  said: string;
  word: string;
  wider: string[];
}

import type { BenchDocument } from '../documents.ts';
import type { Random } from './random.ts';

const functionWords = 'yang dan di dari ke untuk dengan pada itu ini tidak akan telah dalam oleh karena'.split(' ');
const starts = 'b c d g h j k l m n p r s t w'.split(' ');
const vowels = 'a a a i i u e o'.split(' ');
const ends = ['', '', '', 'n', 'ng', 'r', 't', 's', 'k'];
const rootCount = 6000;
const nameCount = 400;
const acronymCount = 60;

/**
 * Returns reports of invented words, about 17 sentences and 2 kB each. As in a language, a few words are frequent and most
 * are rare; some sentences quote a person, name a place, or print a date.
 */
export function inventedTexts(count: number, random: Random): BenchDocument[] {
  const word = (syllables: number): string => {
    const parts = Array.from({ length: syllables }, () => random.pick(starts) + random.pick(vowels));
    return parts.join('') + random.pick(ends);
  };
  const roots = Array.from({ length: rootCount }, () => word(random.integer(2, 3)));
  const names = Array.from({ length: nameCount }, () => capitalise(word(random.integer(2, 3))));
  const acronyms = Array.from({ length: acronymCount }, () => word(2).toUpperCase());
  /** Returns an item of a list whose first items are frequent, as in Zipf's law. */
  const pickFrequent = (list: readonly string[]): string =>
    list[Math.floor(list.length ** random.next()) - 1] ?? random.pick(list);
  const token = (): string => {
    if (random.next() < 0.3) return random.pick(functionWords);
    const root = pickFrequent(roots);
    return random.next() < 0.3 ? random.pick([`di${root}`, `ber${root}`, `${root}kan`, `${root}nya`]) : root;
  };
  const words = (min: number, max: number): string => Array.from({ length: random.integer(min, max) }, token).join(' ');
  const person = (): string => `${pickFrequent(names)} ${pickFrequent(names.slice(0, 40))}`;
  const sentence = (): string => {
    const kind = random.next();
    if (kind < 0.15) return `“${capitalise(words(6, 14))},” kata ${person()}.`;
    if (kind < 0.3) return `${capitalise(words(6, 10))} di ${pickFrequent(names)} ${words(3, 8)}.`;
    if (kind < 0.35) return `${capitalise(words(6, 12))} menurut ${pickFrequent(acronyms)}.`;
    if (kind < 0.45) return `${capitalise(words(6, 12))} pada 1/1/2000.`;
    return `${capitalise(words(8, 20))}.`;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `laporan-${String(index + 1)}`,
    title: capitalise(words(5, 9)),
    sentences: Array.from({ length: random.integer(10, 24) }, sentence),
    days: [],
  }));
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

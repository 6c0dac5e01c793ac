import { keyFor } from './key.ts';
import type { Word } from './words.ts';

/** A number where it stands in a text (UTF-16 offsets), and how many words it is. */
export interface WrittenNumber {
  key: string;
  start: number;
  end: number;
  length: number;
}

const digits = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const whole = new Map(Object.entries({ sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000 }));
const scale = new Map(Object.entries({ ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, triliun: 1e12 }));

/** The numbers of a text. */
export function numbers(list: readonly Word[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < list.length;) {
    const here = numbersAt(list, at);
    found.push(...here);
    at += here[0]?.length ?? 1;
  }
  return found;
}

/**
 * The numbers that begin at a word, the longest last, as one writes them without marks: "8.000", "8 ribu" and "delapan ribu"
 * are 8000. "8 ribu" is also 8, and "satu" alone is an article more often than a number.
 */
export function numbersAt(list: readonly Word[], at: number): WrittenNumber[] {
  const written = (value: number, length: number): WrittenNumber => ({
    key: keyFor(...String(value).split('.')),
    start: list[at]?.start ?? 0,
    end: list[at + length - 1]?.end ?? 0,
    length,
  });
  const word = list[at]?.folded ?? '';
  if (/^\d+(?:[.,]\d+)*$/.test(word)) {
    const value = Number(word.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
    const times = scale.get(list[at + 1]?.folded ?? '');
    return [written(value, 1), ...(times === undefined ? [] : [written(value * times, 2)])];
  }
  const { value, length } = spelled(list, at);
  return value > 1 ? [written(value, length)] : [];
}

/** The number in words that begins at a word: "seratus enam puluh" is 160 in three. */
function spelled(list: readonly Word[], at: number): { value: number; length: number } {
  let [sum, hundreds, digit, length] = [0, 0, 0, 0];
  for (; at + length < list.length; length += 1) {
    const folded = list[at + length]?.folded ?? '';
    const one = digits.indexOf(folded) + 1;
    const full = whole.get(folded) ?? 0;
    const times = scale.get(folded);
    if (one + full > 0 && digit > 0) break;
    if (one > 0) digit = one;
    else if (full > 0) hundreds += full;
    else if (digit > 0 && folded === 'belas') [hundreds, digit] = [hundreds + 10 + digit, 0];
    else if (digit > 0 && folded === 'puluh') [hundreds, digit] = [hundreds + digit * 10, 0];
    else if (digit > 0 && folded === 'ratus') [hundreds, digit] = [hundreds + digit * 100, 0];
    else if (hundreds + digit > 0 && times !== undefined)
      [sum, hundreds, digit] = [sum + (hundreds + digit) * times, 0, 0];
    else break;
  }
  return { value: sum + hundreds + digit, length };
}

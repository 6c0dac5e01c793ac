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
const whole: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000 };
const scale: Readonly<Record<string, number>> = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, triliun: 1e12 };

/**
 * The numbers of a text as one writes them without marks: "8.000", "8 ribu" and "delapan ribu" are 8000. "8 ribu" is also
 * 8, and "satu" alone is an article more often than a number.
 */
export function numbers(list: readonly Word[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  const add = (value: number, at: number, length: number): unknown =>
    found.push({
      key: keyFor(...String(value).split('.')),
      start: list[at]?.start ?? 0,
      end: list[at + length - 1]?.end ?? 0,
      length,
    });
  for (let at = 0; at < list.length; at++) {
    const word = list[at]?.folded ?? '';
    const times = scale[list[at + 1]?.folded ?? ''];
    if (/^\d+(?:[.,]\d+)*$/.test(word)) {
      const value = Number(word.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
      add(value, at, 1);
      if (times !== undefined) add(value * times, at, 2);
    } else {
      const { value, length } = spelled(list.slice(at));
      if (value > 1) add(value, at, length);
      at += Math.max(0, length - 1);
    }
  }
  return found;
}

/** The number that a text begins with in words: "seratus enam puluh" is 160 in three. */
function spelled(list: readonly Word[]): { value: number; length: number } {
  let [sum, hundreds, digit, length] = [0, 0, 0, 0];
  for (const { folded } of list) {
    const one = digits.indexOf(folded) + 1;
    const full = whole[folded] ?? 0;
    const times = scale[folded];
    if (one + full > 0 && digit > 0) break;
    if (one > 0) digit = one;
    else if (full > 0) hundreds += full;
    else if (digit > 0 && folded === 'belas') [hundreds, digit] = [hundreds + 10 + digit, 0];
    else if (digit > 0 && folded === 'puluh') [hundreds, digit] = [hundreds + digit * 10, 0];
    else if (digit > 0 && folded === 'ratus') [hundreds, digit] = [hundreds + digit * 100, 0];
    else if (hundreds + digit > 0 && times !== undefined)
      [sum, hundreds, digit] = [sum + (hundreds + digit) * times, 0, 0];
    else break;
    length += 1;
  }
  return { value: sum + hundreds + digit, length };
}

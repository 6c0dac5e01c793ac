import type { Word } from './words.ts';

/** A number in a text: its value in digits ("8000", "2.5"), its position (UTF-16 offsets, end exclusive), its length in words. */
export interface WrittenNumber {
  value: string;
  start: number;
  end: number;
  length: number;
}

const digits = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const wholeNumbers = new Map(Object.entries({ sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000 }));
const scales = new Map(Object.entries({ ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, triliun: 1e12 }));

/** All numbers in a list of words, in order. */
export function numbersIn(list: readonly Word[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let index = 0; index < list.length;) {
    const numbersHere = numbersAt(list, index);
    found.push(...numbersHere);
    index += numbersHere[0]?.length ?? 1;
  }
  return found;
}

/**
 * The numbers that begin at the word with an index, the longest last. "8.000", "8,000", "8 ribu" and "delapan ribu" are 8000;
 * "8 ribu" is also 8. "satu" alone is none, because it is more often an article than a number.
 */
export function numbersAt(list: readonly Word[], index: number): WrittenNumber[] {
  const written = (value: number, length: number): WrittenNumber => ({
    value: String(value),
    start: list[index]?.start ?? 0,
    end: list[index + length - 1]?.end ?? 0,
    length,
  });
  const word = list[index]?.folded ?? '';
  if (/^\d+(?:[.,]\d+)*$/.test(word)) {
    const value = Number(word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
    if (Number.isNaN(value)) return [];
    const multiplier = scales.get(list[index + 1]?.folded ?? '');
    return [written(value, 1), ...(multiplier === undefined ? [] : [written(value * multiplier, 2)])];
  }
  const { value, length } = numberInWords(list, index);
  return value > 1 ? [written(value, length)] : [];
}

/** The number in words that begins at the word with an index: "seratus enam puluh" → value 160, length 3 words. */
function numberInWords(list: readonly Word[], index: number): { value: number; length: number } {
  let [sum, hundreds, digit, length] = [0, 0, 0, 0];
  for (; index + length < list.length; length += 1) {
    const folded = list[index + length]?.folded ?? '';
    const unit = digits.indexOf(folded) + 1;
    const wholeNumber = wholeNumbers.get(folded) ?? 0;
    const multiplier = scales.get(folded);
    if (unit + wholeNumber > 0 && digit > 0) break;
    if (unit > 0) digit = unit;
    else if (wholeNumber > 0) hundreds += wholeNumber;
    else if (digit > 0 && folded === 'belas') [hundreds, digit] = [hundreds + 10 + digit, 0];
    else if (digit > 0 && folded === 'puluh') [hundreds, digit] = [hundreds + digit * 10, 0];
    else if (digit > 0 && folded === 'ratus') [hundreds, digit] = [hundreds + digit * 100, 0];
    else if (hundreds + digit > 0 && multiplier !== undefined)
      [sum, hundreds, digit] = [sum + (hundreds + digit) * multiplier, 0, 0];
    else break;
  }
  return { value: sum + hundreds + digit, length };
}

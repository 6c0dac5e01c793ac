/** The Indonesian names of the months in lower case, January first. Importing date-fns would add 3 kB to the search page. */
export const monthWords =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const variants = new Map(Object.entries({ pebruari: 2, nopember: 11, agt: 8, ags: 8, aug: 8, oct: 10, dec: 12 }));

/** The names of the weekdays in all their spellings, as alternatives of a regular expression. */
export const weekdays = 'senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad';

/** Every name of a month, long or short, as alternatives of a regular expression, the longest first. */
export const monthPattern = [
  ...monthWords,
  ...englishMonths,
  ...variants.keys(),
  ...monthWords.map((month) => month.slice(0, 3)),
]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The long names of months that are a month even without a day or a year. "March" and "may" are English words. */
export const lonelyMonthPattern = [...monthWords, ...englishMonths]
  .filter((month) => month !== 'march' && month !== 'may')
  .join('|');

/** The number of a month by one of its names, from 1; 0 for other words. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase();
  const find = (names: readonly string[]): number => names.findIndex((month) => month.startsWith(word)) + 1;
  return variants.get(word) ?? (find(monthWords) || find(englishMonths));
}

const weekdayName = new RegExp(`^(?:${weekdays}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$`);
const monthName = new RegExp(`^(?:${monthPattern})$`);

/** True for the name of a weekday or a month, which is never a typo and never the correction of one. */
export const isCalendarWord = (folded: string): boolean => weekdayName.test(folded) || monthName.test(folded);

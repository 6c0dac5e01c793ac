import { monthPattern, months } from '#domain/dates/printed-names.ts';

/** The Indonesian names of the months in lower case, January first. */
export const monthWords = months.map(([name]) => name);

/** The names of the weekdays in all their spellings, as alternatives of a regular expression. */
export const weekdays = 'senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad';

/**
 * The names of months that are a month even without a day or a year: “mei” and the longer ones. “March” and “may” are English
 * words.
 */
export const lonelyMonthPattern = months
  .flat()
  .filter((name) => (name.length > 3 && name !== 'march') || name === 'mei')
  .join('|');

/**
 * The short names of months that are a month in a query without a day or a year. The search runs during typing, and “mar”,
 * “agu”, “sep” and “des” are more often the beginning of another word.
 */
export const lonelyShortMonths = 'jan|feb|apr|jun|jul|agt|ags|aug|okt|oct|nov|dec';

const weekdayName = new RegExp(`^(?:${weekdays}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$`);
const monthName = new RegExp(`^(?:${monthPattern})$`);

/** True for the name of a weekday or a month, which is never a typo and never the correction of one. */
export const isCalendarWord = (folded: string): boolean => weekdayName.test(folded) || monthName.test(folded);

import { findDates } from '#domain/dates/date-finder.ts';
import { monthPattern, weekdayPattern } from '#domain/dates/printed-names.ts';

/** Words of a line that may be a date: neighbours such as “Rabu” and “(5/1)” are one expression. */
export interface DayExpression {
  text: string;
  start: number;
}

const gap = /^[\s,]*\(?$/u;
const weekday = new RegExp(String.raw`(?:${weekdayPattern}),?\s*$`, 'iu');
const rangeStart = /(?<![\d/.])\d{1,2}\s?[-–]\s?$/u;
const englishDay = new RegExp(
  String.raw`(?<!\p{L})(?:${monthPattern})\.?\s\d{1,2},\s\d{4}|\b\d{1,2}(?:st|nd|rd|th)?\s(?:january|february|march|may|june|july|august|october|december)\s\d{4}`,
  'giu',
);

/**
 * Returns the expressions of a line, in order. One with the same words as an earlier one is left out.
 * @example dayExpressions('pada Rabu (5/1), kata Budi, Kamis')
 * // [{ text: 'Rabu (5/1)', start: 5 }, { text: 'Kamis', start: 28 }]
 */
export function dayExpressions(line: string): DayExpression[] {
  const found = [
    ...findDates(line),
    ...[...line.matchAll(englishDay)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (last && gap.test(line.slice(last.end, start)) && weekday.test(line.slice(last.start, last.end)))
      last.end = end;
    else merged.push({ start, end });
  }
  const texts = merged.map(({ start, end }) => {
    const range = rangeStart.exec(line.slice(0, start))?.[0] ?? '';
    const closing = line.slice(start, end).includes('(') && line[end] === ')' ? 1 : 0;
    return { text: line.slice(start - range.length, end + closing), start: start - range.length };
  });
  return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
}

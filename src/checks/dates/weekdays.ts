import { monthAndDayIn, weekdayIn, yearIn } from '#domain/dates/date-finder.ts';
import { isDay, weekday, weekdayNames } from '#domain/dates/dates.ts';
import { type Fault, keyFault, type KeyPath, positionAt } from '#domain/fault.ts';
import { type Content, namesOf } from '#checks/content/content.ts';

/** A weekday with its day: “Senin, 10 Januari 2022”, “Rabu (5/1)”. */
const weekdayAndDay = new RegExp(
  String.raw`(?:${weekdayNames.join('|')}),?\s\(?\d{1,2}(?:/\d{1,2}(?:/\d{4})?\)?|\s\p{L}+(?:\s\d{4})?)`,
  'gu',
);

/** Words in quotation marks are a source's own: a wrong weekday in them is evidence. */
const quoted = /“[^”]*”/gu;

/** The keys of texts in the archive's own words. */
const ownTextKeys: ReadonlySet<unknown> = new Set(
  'about attribution because is method note provenance reason scope statement unknown what why'.split(' '),
);

/**
 * Finds each break of these rules: every weekday in the archive's own words is that of its day. A day without a year is in
 * the archive's period.
 */
export function* checkWeekdays(content: Content): Generator<Fault> {
  const { archive, articles, sources, events, comparisons, changes } = content;
  const { earliest = '', latest = '' } = archive[0]?.validValues.period ?? {};
  const names = namesOf(content);
  for (const item of [...archive, ...articles, ...sources, ...events, ...comparisons, ...changes, ...names]) {
    const { file, validValues, bodyLine } = item;
    for (const { key, text } of ownTexts(validValues))
      for (const { message } of wrongWeekdays(text, earliest, latest)) yield keyFault(file, key, message);
    const body = file.includes('/articles/') ? '' : (item.body ?? '');
    for (const { index, message } of wrongWeekdays(body, earliest, latest)) {
      const { line, column } = positionAt(body, index);
      yield { file, at: { line: bodyLine + line - 1, column }, message };
    }
  }
}

/** The texts of a file in the archive's own words, each with its key. */
function ownTexts(value: unknown, key: KeyPath = []): { key: KeyPath; text: string }[] {
  if (typeof value === 'string') return key.some((part) => ownTextKeys.has(part)) ? [{ key, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([part, each]) => ownTexts(each, [...key, part]));
}

/** The weekdays of a text that are wrong, each with its UTF-16 index. */
function* wrongWeekdays(text: string, earliest: string, latest: string): Generator<{ index: number; message: string }> {
  const unquoted = text.replaceAll(quoted, (words) => ' '.repeat(words.length));
  for (const { 0: found, index } of unquoted.matchAll(weekdayAndDay)) {
    const [printed, year] = [monthAndDayIn(found), yearIn(found)];
    const years = year === null ? new Set([earliest.slice(0, 4), latest.slice(0, 4)]) : [year];
    const days = [...years]
      .map((each) => `${each}-${printed ?? ''}`)
      .filter((day) => isDay(day) && (year !== null || (earliest <= day && day <= latest)));
    const [day] = days;
    if (day === undefined || days.some((each) => weekday(each) === weekdayIn(found))) continue;
    const words = found.replaceAll(/\s+/g, ' ');
    yield { index, message: `Expected ${weekday(day)} for ${day}, found “${words}”. Correct the weekday or the day.` };
  }
}

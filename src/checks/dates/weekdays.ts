import { dayAndMonth, weekdayIn, weekdays, yearIn } from '#domain/dates/date-finder.ts';
import { weekday } from '#domain/dates/dates.ts';
import type { Fault, Key } from '#domain/fault.ts';
import { nameKinds } from '#schema/records.ts';
import { day as daySchema } from '#schema/primitives.ts';
import type { Content } from '#checks/content/content.ts';

/** A day with its weekday: “Senin, 10 Januari 2022”, “Rabu (5/1)”. */
const named = new RegExp(
  String.raw`(?:${weekdays.join('|')}),?\s\(?\d{1,2}(?:/\d{1,2}(?:/\d{4})?\)?|\s\p{L}+(?:\s\d{4})?)`,
  'gu',
);

/** What stands between quotation marks is a source's own, and may be wrong there. */
const quoted = /“[^”]*”/gu;

/** The keys under which the archive speaks in its own words. */
const own: ReadonlySet<unknown> = new Set(
  'about attribution because is method note provenance reason scope statement unknown what why'.split(' '),
);

/** In the archive's own words every day has its weekday; a day without a year is meant in the archive's period. */
export function checkWeekdays(content: Content): Fault[] {
  const { archive, articles, sources, events, comparisons, changes } = content;
  const names = nameKinds.flatMap((kind) => content[kind]);
  const { earliest = '', latest = '' } = archive[0]?.parts.period ?? {};
  return [...archive, ...articles, ...sources, ...events, ...comparisons, ...changes, ...names].flatMap(
    ({ file, parts, body, bodyLine }) => [
      ...texts(parts).flatMap(({ key, text }) =>
        lacks(text, earliest, latest).map(({ message }) => ({ file, at: { key }, message })),
      ),
      ...(file.includes('/articles/') ? [] : lacks(body ?? '', earliest, latest)).map(({ before, message }) => {
        const lines = before.split('\n');
        return { file, at: { line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }, message };
      }),
    ],
  );
}

/** The archive's own words in a record, each with its key. */
function texts(value: unknown, key: Key = []): { key: Key; text: string }[] {
  if (typeof value === 'string') return key.some((part) => own.has(part)) ? [{ key, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([part, each]) => texts(each, [...key, part]));
}

/** The days of a text that are no such weekday, and what stands before each. */
function lacks(text: string, earliest: string, latest: string): { before: string; message: string }[] {
  const unquoted = text.replaceAll(quoted, (words) => ' '.repeat(words.length));
  return [...unquoted.matchAll(named)].flatMap(({ 0: found, index }) => {
    const [printed, year] = [dayAndMonth(found), yearIn(found)];
    const years = year === null ? new Set([earliest.slice(0, 4), latest.slice(0, 4)]) : [year];
    const days = [...years]
      .map((each) => `${each}-${printed ?? ''}`)
      .filter((day) => daySchema.safeParse(day).success && (year !== null || (earliest <= day && day <= latest)));
    const [day] = days;
    if (day === undefined || days.some((each) => weekday(each) === weekdayIn(found))) return [];
    const said = found.replaceAll(/\s+/g, ' ');
    return [
      {
        before: unquoted.slice(0, index),
        message: `“${said}” should be ${weekday(day)}, for that is ${day}; mend the weekday or the day.`,
      },
    ];
  });
}

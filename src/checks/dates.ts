import { dateLike, dayAndMonth, weekdayIn } from '../domain/date-finder.ts';
import { dayIn, weekday } from '../domain/dates.ts';
import type { Fault } from '../domain/fault.ts';
import { linesOf } from '../domain/spans.ts';
import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { DateExpression } from '../schema/date-expression.ts';
import type { Source } from '../schema/source.ts';
import { type Content, type Item, sound } from './content.ts';

/** Every expression of time is recorded and resolved as it reads; every event's day rests on one of them. */
export function checkDates(content: Content): Fault[] {
  return [
    ...sound(content.sources).flatMap((item) => {
      const text = content.texts.find(({ id }) => id === item.id);
      if (text?.sha256 !== item.data.received.sha256) return [];
      const raw = linesOf(text.text);
      return [
        ...item.data.dates.flatMap((date, index) => checkRecorded(item.file, index, date, raw)),
        ...checkFound(item, raw),
      ];
    }),
    ...checkEvents(content),
    ...checkPublished(content),
  ];
}

function checkRecorded(file: string, index: number, date: DateExpression, raw: readonly string[]): Fault[] {
  const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['dates', index, key] }, message }];
  if (!raw[date.line - 1]?.includes(date.text))
    return fault('text', `“${date.text}” does not stand in line ${String(date.line)}; quote it to the character.`);
  if (date.edtf === null)
    return (date.earliest ?? date.latest) ? fault('edtf', 'an expression with days has an EDTF label; write it.') : [];
  const bounds = edtfBounds(date.edtf);
  if (!bounds) return fault('edtf', `“${date.edtf}” is not EDTF (ISO 8601-2); mend it.`);
  if (date.kind === 'none')
    return fault('kind', `“${date.text}” is marked as no date, yet has “${date.edtf}”; take out one of them.`);
  const [day] = [bounds.earliest];
  const printed = dayAndMonth(date.text);
  if (printed !== null && day?.slice(5) !== printed)
    return fault(
      'edtf',
      `“${date.text}” prints day and month ${printed} (month-day), the record says ${date.edtf}; mend it.`,
    );
  const named = weekdayIn(date.text);
  if (named !== null && day !== null && weekday(day) !== named)
    return fault('edtf', `“${date.text}” prints ${named}, but ${day} is a ${weekday(day)}; mend it.`);
  return [];
}

/** What reads like a date and is not recorded. Repeats, promos and chrome are folded away with whatever they say. */
function checkFound({ file, data }: Item<Source> & { data: Source }, raw: readonly string[]): Fault[] {
  return data.lines
    .filter(({ role }) => !['repeat', 'promo', 'chrome', 'blank'].includes(role))
    .flatMap(({ line }) => {
      const text = raw[line - 1] ?? '';
      const recorded = data.dates.filter((date) => date.line === line).flatMap((date) => placesOf(text, date.text));
      return dateLike(text)
        .filter(({ start, end }) => !recorded.some((place) => place.start <= start && end <= place.end))
        .map((found) => ({
          file,
          at: { key: ['dates'] },
          message: `line ${String(line)} says “${found.text}”, which reads like a date and is not recorded; resolve it, or mark it none.`,
        }));
    });
}

function placesOf(text: string, part: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1))
    places.push({ start, end: start + part.length });
  return places;
}

/** An event that stands on one day stands there because one of its reports dates something to that day, other than its own publication. */
function checkEvents(content: Content): Fault[] {
  const [period] = sound(content.archive).map(({ data }) => data.period);
  return sound(content.events).flatMap(({ file, data: { when, evidence } }): Fault[] => {
    const days = [when.earliest, when.latest].filter((day) => day !== null);
    const outside = period && days.find((day) => day < period.earliest || day > period.latest);
    if (outside)
      return [
        {
          file,
          at: { key: ['when'] },
          message: `${outside} lies outside the archive's period (content/archive.yaml); mend the day, or widen the period.`,
        },
      ];
    const [day] = days;
    if (days.length !== 2 || day === undefined || day !== days[1]) return [];
    const reports = evidence.map(({ article }) => sound(content.sources).find(({ id }) => id === article)?.data);
    if (reports.includes(undefined)) return [];
    const dated = reports.some((report) =>
      report?.dates.some(
        ({ kind, earliest, latest }) =>
          !['publication', 'none'].includes(kind) && earliest !== null && earliest <= day && day <= (latest ?? day),
      ),
    );
    return dated
      ? []
      : [
          {
            file,
            at: { key: ['when'] },
            message: `no report of this event dates anything but a publication to ${day}; put it on a day that a report gives.`,
          },
        ];
  });
}

/** A publication is told in its outlet's own offset, so that its day is the day printed there. */
function checkPublished(content: Content): Fault[] {
  return sound(content.articles).flatMap(({ file, data: { outlet, published } }) => {
    const zone = sound(content.outlets).find(({ id }) => id === outlet)?.data.zone;
    if (zone === undefined || published.at === null || dayIn(published.at, zone) === published.at.slice(0, 10))
      return [];
    return [
      {
        file,
        at: { key: ['published', 'at'] },
        message: `${published.at} is ${dayIn(published.at, zone)} in ${zone}; write it with the outlet's own offset.`,
      },
    ];
  });
}

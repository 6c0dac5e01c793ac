import { dayIn } from '#domain/dates/dates.ts';
import type { Fault } from '#domain/fault.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import type { Source } from '#schema/source.ts';
import { checkDates } from './dates.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';

/** Every event stands on days that its reports give; every publication on a day of its outlet, after what it reports. */
export function checkDays(content: Content): Fault[] {
  const misdated = new Set(checkDates(content).map(({ file }) => file));
  return [...checkEvents(content, misdated), ...checkPublished(content, misdated)];
}

/** `misdated` are the records that lack dates of their own, and cannot bear out a day: that is their fault, not the event's. */
function checkEvents(content: Content, misdated: ReadonlySet<string>): Fault[] {
  const period = content.archive[0]?.parts.period;
  return content.events.flatMap(({ file, parts: { when, evidence } }): Fault[] => {
    if (!when || !evidence) return [];
    const fault = (message: string): Fault[] => [{ file, at: { key: ['when', 'edtf'] }, message }];
    const days = [when.earliest, when.latest].filter((day) => day !== null);
    const outside = period && days.find((day) => day < period.earliest || day > period.latest);
    if (outside)
      return fault(
        `${outside} lies outside the archive's period (content/archive.yaml); mend the day, or widen the period.`,
      );
    const records = evidence.map(({ article }) => byId(content.sources).get(article));
    if (records.some((record) => !record?.parts.dates || misdated.has(record.file))) return [];
    const dated = records.flatMap((record) => datedIn(record?.parts));
    const bare = days.find((day) => !dated.some((span) => covers(span, day)));
    if (bare === undefined) return [];
    return fault(
      `no report of this event dates anything but a publication to ${bare}; put it on a day that a report gives.`,
    );
  });
}

/** What a report dates to days, other than its own publication. */
const datedIn = (record: Partial<Source> | undefined): DateExpression[] =>
  (record?.dates ?? []).filter(
    ({ kind, precision }) =>
      !['publication', 'constraint', 'none'].includes(kind) && !['year', 'decade'].includes(precision),
  );

const covers = ({ earliest, latest }: DateExpression, day: string): boolean =>
  (earliest !== null || latest !== null) && (earliest ?? day) <= day && day <= (latest ?? earliest ?? day);

/** A publication is told in its outlet's own offset, so that its day is the day printed there. */
function checkPublished({ articles, sources, outlets }: Content, misdated: ReadonlySet<string>): Fault[] {
  return articles.flatMap(({ id, file, parts: { outlet, published } }): Fault[] => {
    if (!published) return [];
    const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['published', key] }, message }];
    const { at, earliest } = published;
    const zone = outlet === undefined ? undefined : byId(outlets).get(outlet)?.parts.zone;
    if (zone !== undefined && at !== null && dayIn(at, zone) !== at.slice(0, 10))
      return fault('at', `${at} is ${dayIn(at, zone)} in ${zone}; write it with the outlet's own offset.`);
    const record = byId(sources).get(id);
    if (!record || misdated.has(record.file)) return [];
    const told = datedIn(record.parts)
      .filter(({ kind }) => kind === 'event' || kind === 'statement')
      .map((date) => date.earliest ?? '');
    const last = told.toSorted().at(-1) ?? '';
    if (at === null && earliest !== null && earliest < last)
      return fault('edtf', `its source tells of ${last}, so it was not published on ${earliest}; mend the days.`);
    return [];
  });
}

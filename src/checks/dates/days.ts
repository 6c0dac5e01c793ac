import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import type { Fault } from '#domain/fault.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import type { EventDate } from '#schema/when.ts';
import type { SourceRecord } from '#schema/source.ts';
import { checkDates } from './dates.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Returns a fault for each break of these rules: every event is on days that its sources give, within the archive's
 * period. A month, year or decade needs a source with a date in it; an unknown date and a date from outside need none.
 * No publication is
 * before a day that its source dates, unless its date is printed.
 */
export function checkDays(content: Content): Fault[] {
  const faulty = new Set(checkDates(content).map(({ file }) => file));
  return [...checkEvents(content, faulty), ...checkPublished(content, faulty)];
}

/** @param faulty the source records whose dates have a fault: checkDates reports them, so this check skips them */
function checkEvents(content: Content, faulty: ReadonlySet<string>): Fault[] {
  const period = content.archive[0]?.validValues.period;
  return content.events.flatMap(({ file, validValues: { when, evidence } }): Fault[] => {
    if (!when || !evidence) return [];
    const fault = (message: string): Fault[] => [{ file, at: { key: ['when', 'edtf'] }, message }];
    const days = [when.earliest, when.latest].filter((day) => day !== null);
    const isPrecise = !certainty(when).precision.every((unit) => unit !== 'day');
    const isOutside = (day: string): boolean => !!period && (day < period.earliest || day > period.latest);
    // A month, year or decade may begin before the period and end after it, as long as it overlaps the period.
    const overlaps = period && overlap(when, period);
    const outside = isPrecise || !overlaps ? days.find(isOutside) : undefined;
    if (outside && period)
      return fault(
        `Expected a day in the archive's period from ${period.earliest} to ${period.latest} (content/archive.yaml), found ${outside}. Correct the day, or extend the period.`,
      );
    const records = evidence.map(({ article }) => byId(content.sources).get(article));
    if (records.some((record) => !record?.validValues.dates || faulty.has(record.file))) return [];
    const dated = records.flatMap((record) => daysIn(record?.validValues));
    if (when.basis === 'outside' || isUnknown(when)) return [];
    const publications = evidence.flatMap(({ article }) => {
      const published = byId(content.articles).get(article)?.validValues.published;
      return published ? [published.earliest, published.latest] : [];
    });
    const isSupported = (day: string): boolean =>
      isPrecise
        ? dated.some((date) => !isVague(date) && covers(date, day)) ||
          // “Before the report” is bounded by the day of the report.
          (days.length === 1 && (when.earliest ?? when.latest) === day && isOpen(when) && publications.includes(day))
        : dated.some((date) => overlap(when, date));
    const unsupported = days.find((day) => !isSupported(day));
    if (unsupported === undefined) return [];
    return fault(
      `No source of this event gives the day ${unsupported}, other than as a day of publication. Write a day that a source gives.`,
    );
  });
}

/** The date expressions of a source that give days, without its own publication. */
const daysIn = (record: Partial<SourceRecord> | undefined): DateExpression[] =>
  (record?.dates ?? []).filter(({ kind }) => !['publication', 'constraint', 'none'].includes(kind));

/** True if an expression gives only a year or a decade. */
const isVague = ({ precision }: DateExpression): boolean => ['year', 'decade'].includes(precision);

type Bounds = Pick<EventDate, 'earliest' | 'latest'>;

const isOpen = ({ earliest, latest }: Bounds): boolean => earliest === null || latest === null;

/** True if two dates can be on the same day. An open bound has no limit; an unknown date overlaps none. */
const overlap = (a: Bounds, b: Bounds): boolean =>
  !isUnknown(a) &&
  !isUnknown(b) &&
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
  (b.earliest === null || a.latest === null || b.earliest <= a.latest);

const covers = ({ earliest, latest }: DateExpression, day: string): boolean =>
  (earliest !== null || latest !== null) && (earliest ?? day) <= day && day <= (latest ?? earliest ?? day);

/** A publication that is not printed is not before a day that its source dates. */
function checkPublished({ articles, sources }: Content, faulty: ReadonlySet<string>): Fault[] {
  return articles.flatMap(({ id, file, validValues: { published } }): Fault[] => {
    if (!published || isPrinted(published) || published.earliest === null) return [];
    const record = byId(sources).get(id);
    if (!record || faulty.has(record.file)) return [];
    const mentioned = daysIn(record.validValues)
      .filter((date) => (date.kind === 'event' || date.kind === 'statement') && !isVague(date))
      .flatMap((date) => date.earliest ?? []);
    const last = mentioned.toSorted().at(-1);
    if (last === undefined || published.earliest >= last) return [];
    const message = `The source names the date ${last}. Expected a publication not before that day, found ${published.earliest}. Correct the days.`;
    return [{ file, at: { key: ['published', 'edtf'] }, message }];
  });
}

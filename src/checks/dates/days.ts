import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import type { EventDate } from '#schema/when.ts';
import type { SourceRecord } from '#schema/source.ts';
import { checkDates } from './dates.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of these rules: every event is on days that its sources give, within the archive's period. A month, year
 * or decade needs a source with a date in it; an unknown date and a date from outside need none. No publication is before a
 * day that its source dates, unless its date is printed.
 */
export function* checkDays(content: Content): Generator<Fault> {
  // checkDates reports the source records whose dates have a fault.
  const faulty = new Set([...checkDates(content)].map(({ file }) => file));
  const period = content.archive[0]?.validValues.period;
  for (const { file, validValues } of content.events) {
    const { when, evidence } = validValues;
    if (!when || !evidence) continue;
    const outside = period && outsidePeriod(when, period);
    if (period && outside !== undefined) {
      const message = `Expected a day in the archive's period from ${period.earliest} to ${period.latest} (content/archive.yaml), found ${outside}. Correct the day, or extend the period.`;
      yield keyFault(file, ['when', 'edtf'], message);
      continue;
    }
    const records = evidence.map(({ article }) => byId(content.sources).get(article));
    if (records.some((record) => !record?.validValues.dates || faulty.has(record.file))) continue;
    const publications = evidence.flatMap(
      ({ article }) => byId(content.articles).get(article)?.validValues.published ?? [],
    );
    const dates = records.flatMap((record) => daysIn(record?.validValues));
    const unsupported = unsupportedDay(when, dates, publications);
    const message = `No source of this event gives the day ${unsupported}, other than as a day of publication. Write a day that a source gives.`;
    if (unsupported !== undefined) yield keyFault(file, ['when', 'edtf'], message);
  }
  yield* checkPublished(content, faulty);
}

/** A bound outside the period. A month, year or decade may begin before the period and end after it, as long as it overlaps. */
const outsidePeriod = (when: EventDate, period: { earliest: string; latest: string }): string | undefined =>
  isPrecise(when) || !overlap(when, period)
    ? boundsOf(when).find((day) => day < period.earliest || day > period.latest)
    : undefined;

/** A bound of an event that no date of its sources supports. */
function unsupportedDay(when: EventDate, dates: readonly DateExpression[], publications: readonly Bounds[]) {
  if (when.basis === 'outside' || isUnknown(when)) return undefined;
  const bounds = boundsOf(when);
  if (!isPrecise(when)) return dates.some((date) => overlap(when, date)) ? undefined : bounds[0];
  return bounds.find(
    (day) =>
      !dates.some((date) => !isVague(date) && covers(date, day)) &&
      // “Before the report” is bounded by the day of the report.
      !(bounds.length === 1 && publications.flatMap(boundsOf).includes(day)),
  );
}

const boundsOf = ({ earliest, latest }: Bounds): string[] => [earliest, latest].filter((day) => day !== null);

/** True if a bound of a date is a day, not a month, year or decade. */
const isPrecise = (when: EventDate): boolean => certainty(when).precision.includes('day');

/** The date expressions of a source that give days, without its own publication. */
const daysIn = (record: Partial<SourceRecord> | undefined): DateExpression[] =>
  (record?.dates ?? []).filter(({ kind }) => !['publication', 'constraint', 'none'].includes(kind));

/** True if an expression gives only a year or a decade. */
const isVague = ({ precision }: DateExpression): boolean => ['year', 'decade'].includes(precision);

type Bounds = Pick<EventDate, 'earliest' | 'latest'>;

/** True if two dates can be on the same day. An open bound has no limit; an unknown date overlaps none. */
const overlap = (a: Bounds, b: Bounds): boolean =>
  !isUnknown(a) && !isUnknown(b) && isBefore(a.earliest, b.latest) && isBefore(b.earliest, a.latest);

const isBefore = (day: string | null, other: string | null): boolean => day === null || other === null || day <= other;

const covers = ({ earliest, latest }: DateExpression, day: string): boolean =>
  (earliest !== null || latest !== null) && (earliest ?? day) <= day && day <= (latest ?? earliest ?? day);

/** A publication that is not printed is not before a day that its source dates. */
function* checkPublished({ articles, sources }: Content, faulty: ReadonlySet<string>): Generator<Fault> {
  for (const { id, file, validValues } of articles) {
    const { published } = validValues;
    if (!published || isPrinted(published) || published.earliest === null) continue;
    const record = byId(sources).get(id);
    if (!record || faulty.has(record.file)) continue;
    const mentioned = daysIn(record.validValues)
      .filter((date) => (date.kind === 'event' || date.kind === 'statement') && !isVague(date))
      .flatMap((date) => date.earliest ?? []);
    const last = mentioned.toSorted().at(-1);
    if (last === undefined || published.earliest >= last) continue;
    const message = `The source names the date ${last}. Expected a publication not before that day, found ${published.earliest}. Correct the days.`;
    yield keyFault(file, ['published', 'edtf'], message);
  }
}

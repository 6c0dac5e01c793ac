import type { DateExpression } from '#schema/date-expression.ts';
import type { EventDate } from '#schema/when.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { calendarPeriods } from '#domain/dates/calendar-periods.ts';
import { certainty, isOneDay, isUnknown } from '#domain/dates/certainty.ts';
import { memoize } from '#domain/memoize.ts';
import { countByKind, type ItemKind, type TimelineItem, timelineItems } from '#domain/timeline/timeline-items.ts';
import { laterStatements, type StatementAbout } from './later-statements.ts';

/** The years, months and days for which an archive holds something. Each has a page; no other period has one. */
export interface CalendarIndex {
  /** All years, then all months, then all days, in order. */
  periods: readonly CalendarPeriod[];
  /** Only the years. Their parts are the months. */
  years: readonly CalendarPeriod[];
  /** The items of unknown date. */
  unknown: readonly TimelineItem[];
  /** The number of all items of each kind. */
  counts: KindCounts;
}

/** Numbers of items by kind. */
export type KindCounts = Record<ItemKind, number>;

/** What the archive holds for a year, month or day. Items are in the order of the timeline. */
export interface CalendarPeriod {
  /** ISO year, month or day: "2022", "2022-01", "2022-01-10". */
  period: string;
  /** The months of a year, or the days of a month, in order; empty for a day. */
  parts: CalendarPeriod[];
  /** The year, month or day before and after it that have a page. */
  previous: string | undefined;
  next: string | undefined;
  /**
   * Of a day: the items whose date falls on it, a certain range on each of its days. Of a month or year: the items of one day
   * in it, even an uncertain day.
   */
  exact: TimelineItem[];
  /**
   * Of a day: the other items whose date may fall on it. Of a month: the items of several possible days, some of them in the
   * month. Of a year: those of them that are not in one month. A date with an open end is only on its known bound.
   */
  possible: TimelineItem[];
  /** The number of items of each kind whose date falls in the period or may fall in it. */
  counts: KindCounts;
  /** The date expressions that resolve to exactly this period. */
  expressions: Expression[];
  /** Of a month or year: the statements made outside it about events in it. */
  later: StatementAbout[];
}

/** A date expression with the article whose source prints it. */
export interface Expression extends DateExpression {
  article: Article;
}

/**
 * Returns the calendar of an archive, computed once for each archive. The time depends on what the archive holds, not on how
 * far apart its dates are.
 */
export const calendarIndex: (archive: ArticlesAndEvents) => CalendarIndex = memoize(compute);

/** Returns what the page of a period lists, in its order: of a day and a month all items; of a year those of several months. */
export function entriesOf({ period, exact, possible }: CalendarPeriod): TimelineItem[] {
  if (period.length === 4) return possible;
  return period.length === 7 ? [...possible, ...exact] : [...exact, ...possible];
}

function compute(archive: ArticlesAndEvents): CalendarIndex {
  const items = timelineItems(archive);
  const expressions = archive.articles.flatMap((article) =>
    article.source.dates.map((expression): Expression => ({ ...expression, article })),
  );
  const names = [
    ...items.flatMap(({ when }) => calendarPeriods(when)),
    ...expressions.filter(isOneDay).map(periodOfExpression),
  ];
  const all = [...new Set(names.flatMap((period) => [yearOf(period), monthOf(period), period]))].toSorted();
  const periods = [4, 7, 10].flatMap((length) =>
    all
      .filter((period) => period.length === length)
      .map((period, index, list): CalendarPeriod => {
        const lists = { parts: [], exact: [], possible: [], expressions: [], later: [] };
        return { period, previous: list[index - 1], next: list[index + 1], counts: countByKind([]), ...lists };
      }),
  );
  const byName = new Map(periods.map((held) => [held.period, held]));
  for (const held of periods) byName.get(held.period.slice(0, -3))?.parts.push(held);
  const years = periods.filter(({ period }) => period.length === 4);
  for (const item of items) {
    const { kind, when } = item;
    const list = isOneDay(when) ? 'exact' : 'possible';
    const file = (candidates: readonly CalendarPeriod[], to: typeof list | null): void => {
      for (const held of candidates) {
        held.counts[kind] += 1;
        if (to !== null) held[to].push(item);
      }
    };
    const inYears = periodsOf(when, years);
    const inMonths = inYears.flatMap(({ parts }) => periodsOf(when, parts));
    const inDays = inMonths.flatMap(({ parts }) => periodsOf(when, parts));
    file(inDays, certainty(when).certain ? 'exact' : list);
    file(inMonths, list);
    file(inYears, list === 'possible' && isInOneMonth(when) ? null : list);
  }
  for (const expression of expressions) byName.get(periodOfExpression(expression))?.expressions.push(expression);
  for (const { period, ...later } of laterStatements(archive.events)) byName.get(period)?.later.push(later);
  const unknown = items.filter(({ when }) => isUnknown(when));
  return { periods, years, unknown, counts: countByKind(items) };
}

/** Returns true if the label names one month, or days of one month. */
function isInOneMonth(when: EventDate): boolean {
  const [first, ...rest] = calendarPeriods(when).map(monthOf);
  return first?.length === 7 && rest.every((month) => month === first);
}

/** Returns the periods on which a date may fall. */
function periodsOf({ earliest, latest }: EventDate, periods: readonly CalendarPeriod[]): CalendarPeriod[] {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return [];
  return periods.filter(
    ({ period }) => period >= first.slice(0, period.length) && period <= last.slice(0, period.length),
  );
}

/** The day of an expression that resolves to one day, or else its label: "2022", "2022-01". */
const periodOfExpression = (expression: DateExpression): string =>
  (isOneDay(expression) ? expression.earliest : expression.edtf) ?? '';

const yearOf = (period: string): string => period.slice(0, 4);
const monthOf = (period: string): string => period.slice(0, 7);

type ArticlesAndEvents = Pick<Archive, 'events' | 'articles'>;

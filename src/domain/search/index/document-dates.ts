import type { Article, Sentence } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import { isCoarse } from '#domain/dates/certainty.ts';
import { printedDate } from '#domain/dates/publication.ts';
import type { PlacedDate } from './record.ts';
import { monthWords, weekdays } from '#domain/search/words/months.ts';

/** Matches a text with a digit, a weekday or a month. */
const statesDate = new RegExp(`\\d|${weekdays}|${monthWords.join('|')}`, 'i');

/** The date expressions of an article that state a date. Others ("after the session") are not found by it. */
const statedDates = ({ source }: Pick<Article, 'source'>) =>
  source.dates.filter(({ kind, text }) => kind !== 'none' && statesDate.test(text));

/** The dates that an article prints, as days ("2022-01-10") and months ("2022-01"), and its day of publication if it is known. */
export function datesOf(article: Pick<Article, 'source' | 'published' | 'outlet'>): string[] {
  const printed = statedDates(article).map(({ precision, earliest }) => {
    if (precision === 'day' || precision === 'minute') return earliest;
    return precision === 'month' ? (earliest?.slice(0, 7) ?? null) : null;
  });
  return [...printed, printedDate(article.published)].flatMap((date) => date ?? []);
}

/** The printed time of publication, as an entry of the word list: "t0030". */
export const timeOf = ({ published }: Pick<Article, 'published'>): string[] =>
  published.at === null ? [] : [`t${published.at.slice(11, 16).replace(':', '')}`];

/** The resolved dates in a sentence, with their positions. */
export const placedDates = (article: Pick<Article, 'source'>, { line, text }: Sentence): PlacedDate[] =>
  statedDates(article).flatMap((date) => {
    const start = date.line === line ? text.indexOf(date.text) : -1;
    return start === -1 || date.earliest === null || date.latest === null
      ? []
      : [[start, start + date.text.length, date.earliest, date.latest]];
  });

/** The bounds of an event, as days, or as years if it is no more precise. A decade or an unknown date has none. */
export function boundsOf({ when }: Pick<Event, 'when'>): string[] {
  const bounds = [when.earliest, when.latest].flatMap((day) => day ?? []);
  if (!isCoarse(when)) return bounds;
  return when.edtf.includes('X') ? [] : bounds.map((day) => day.slice(0, 4));
}

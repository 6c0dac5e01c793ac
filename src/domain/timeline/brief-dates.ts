import type { TimelineItem } from './timeline-items.ts';

/**
 * Returns a function that shortens dates in words: it removes the year if all items are in one year, and keeps each day with its
 * month on one line.
 * @example briefDates(items)('sekitar 2–5 Januari 2022') // 'sekitar 2–5 Januari', with a no-break space before the month
 */
export function briefDates(items: readonly Pick<TimelineItem, 'day' | 'when'>[]): (words: string) => string {
  const years = new Set(
    items.flatMap(({ day, when }) => [day, when.earliest, when.latest].flatMap((end) => end?.slice(0, 4) ?? [])),
  );
  const [year] = years.size === 1 ? years : [];
  return (words) =>
    (year === undefined ? words : words.replaceAll(` ${year}`, '')).replaceAll(/(\d) (?=\p{Lu})/gu, '$1\u00a0');
}

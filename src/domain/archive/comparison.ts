import type { Comparison as Facts } from '#schema/comparison.ts';
import type { Article } from './article.ts';
import { type LocatedQuote, locateQuote } from './locate-quote.ts';
import { language } from '#domain/language.ts';
import { within } from '#domain/must.ts';
import type { Entry } from './content-entries.ts';

/** A comparison with its passages found. */
export interface Comparison extends Omit<Facts, 'passages'> {
  id: string;
  passages: (LocatedQuote & { mark: string[] | undefined })[];
}

/**
 * Join the comparisons with the articles, by code: A1, A2, … F7.
 * @throws when a passage is not there
 */
export function joinComparisons(entries: readonly Entry<Facts>[], articles: readonly Article[]): Comparison[] {
  return entries
    .map(({ id, file, data }) => ({
      ...data,
      id,
      passages: within(file, () => data.passages.map((use) => ({ ...locateQuote(articles, use), mark: use.mark }))),
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, language, { numeric: true }));
}

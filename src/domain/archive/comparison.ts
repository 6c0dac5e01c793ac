import type { ComparisonEntry as ComparisonData } from '#schema/comparison.ts';
import type { Article } from './article.ts';
import { type LocatedQuote, locateQuote } from './locate-quote.ts';
import { language } from '#domain/language.ts';
import { withFileContext } from '#domain/must.ts';
import type { Entry } from './content-entries.ts';

/** A comparison, with the sentence that each passage quotes. */
export interface Comparison extends Omit<ComparisonData, 'passages'> {
  id: string;
  /** `mark`: the words to highlight, verbatim in the quote; undefined if the record lists none. */
  passages: (LocatedQuote & { mark: string[] | undefined })[];
  /** The archivist's note, as Markdown; "" if there is none. */
  note: string;
}

/**
 * Returns the comparisons, joined with the articles and sorted by code: A1, A2, … F7.
 * @throws {Error} when a passage is not in its article exactly once, with the path of the file
 */
export function joinComparisons(entries: readonly Entry<ComparisonData>[], articles: readonly Article[]): Comparison[] {
  return entries
    .map(({ id, file, data, body }) => ({
      ...data,
      id,
      note: body.trim(),
      passages: withFileContext(file, () =>
        data.passages.map((passage) => ({ ...locateQuote(articles, passage), mark: passage.mark })),
      ),
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, language, { numeric: true }));
}

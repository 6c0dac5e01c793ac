import type { Sentence } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import { groupByKeys } from '#domain/group-by-keys.ts';
import { memoize } from '#domain/memoize.ts';

/** The records that quote one sentence, each once. */
export interface Backlinks {
  events: Event[];
  /** Comparisons of reports with each other. */
  comparisons: Comparison[];
  /** Notes about facts from outside the reports: comparisons of the kind `outside`. */
  outside: Comparison[];
}

/** Returns the backlinks of every sentence of an article, one item for each sentence, in order. */
export function backlinksOf({ id, sentences }: SplitArticle, { events, comparisons }: QuotingRecords): Backlinks[] {
  const quotingEvents = eventsBySentence(events);
  const quotingComparisons = comparisonsBySentence(comparisons);
  return sentences.map(({ anchor }) => {
    const key = sentenceKey({ article: id, anchor });
    const quoting = [...(quotingComparisons.get(key) ?? [])];
    return {
      events: [...(quotingEvents.get(key) ?? [])],
      comparisons: quoting.filter(({ kind }) => kind !== 'outside'),
      outside: quoting.filter(({ kind }) => kind === 'outside'),
    };
  });
}

/**
 * Returns the id of a sentence among those of all articles.
 * @example sentenceKey(sentence) // 'banjir#p2k1'
 */
export const sentenceKey = ({ article, anchor }: SentenceId): string => `${article}#${anchor}`;

/** The events that quote each sentence, each once, by `sentenceKey`. */
export const eventsBySentence = memoize((events: readonly Event[]) =>
  groupByKeys(events, ({ evidence }) => evidence.map(({ sentence }) => sentenceKey(sentence))),
);

const comparisonsBySentence = memoize((comparisons: readonly Comparison[]) =>
  groupByKeys(comparisons, ({ passages }) => passages.map(({ sentence }) => sentenceKey(sentence))),
);

type SentenceId = Pick<Sentence, 'article' | 'anchor'>;

interface SplitArticle {
  id: string;
  sentences: readonly Pick<Sentence, 'anchor'>[];
}

interface QuotingRecords {
  events: readonly Event[];
  comparisons: readonly Comparison[];
}

import type { Sentence } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
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
    const key = keyOf({ article: id, anchor });
    const quoting = [...(quotingComparisons.get(key) ?? [])];
    return {
      events: [...(quotingEvents.get(key) ?? [])],
      comparisons: quoting.filter(({ kind }) => kind !== 'outside'),
      outside: quoting.filter(({ kind }) => kind === 'outside'),
    };
  });
}

const keyOf = ({ article, anchor }: SentenceId): string => `${article}#${anchor}`;

const eventsBySentence = memoize((events: readonly Event[]) => bySentence(events, ({ evidence }) => evidence));
const comparisonsBySentence = memoize((comparisons: readonly Comparison[]) =>
  bySentence(comparisons, ({ passages }) => passages),
);

/** Returns the records that quote each sentence, each once. */
function bySentence<Record>(
  records: readonly Record[],
  quotesOf: (record: Record) => readonly { sentence: SentenceId }[],
): Map<string, Set<Record>> {
  const found = new Map<string, Set<Record>>();
  for (const record of records)
    for (const { sentence } of quotesOf(record))
      found.set(keyOf(sentence), (found.get(keyOf(sentence)) ?? new Set()).add(record));
  return found;
}

type SentenceId = Pick<Sentence, 'article' | 'anchor'>;

interface SplitArticle {
  id: string;
  sentences: readonly Pick<Sentence, 'anchor'>[];
}

interface QuotingRecords {
  events: readonly Event[];
  comparisons: readonly Comparison[];
}

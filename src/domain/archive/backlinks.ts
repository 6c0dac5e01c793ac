import type { Sentence } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';

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
  const eventsAt = byAnchor(id, events, ({ evidence }) => evidence);
  const comparisonsAt = byAnchor(id, comparisons, ({ passages }) => passages);
  return sentences.map(({ anchor }) => {
    const quoting = [...(comparisonsAt.get(anchor) ?? [])];
    return {
      events: [...(eventsAt.get(anchor) ?? [])],
      comparisons: quoting.filter(({ kind }) => kind !== 'outside'),
      outside: quoting.filter(({ kind }) => kind === 'outside'),
    };
  });
}

/** Returns the records that quote an article, by the anchor of the quoted sentence. */
function byAnchor<Record>(
  articleId: string,
  records: readonly Record[],
  quotesOf: (record: Record) => readonly { sentence: SentenceId }[],
): Map<string, Set<Record>> {
  const found = new Map<string, Set<Record>>();
  for (const record of records)
    for (const { sentence } of quotesOf(record))
      if (sentence.article === articleId)
        found.set(sentence.anchor, (found.get(sentence.anchor) ?? new Set()).add(record));
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

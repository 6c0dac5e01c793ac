import type { Sentence } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';

/** What rests on a sentence. */
export interface Backlinks {
  events: Event[];
  /** Comparisons of reports with each other. */
  comparisons: Comparison[];
  /** Notes that rest on facts from outside the reports. */
  outside: Comparison[];
}

/** The events, comparisons and outside notes that quote each sentence of an article, in the order of the sentences, each once. */
export function backlinksOf({ id, sentences }: Whole, { events, comparisons }: Records): Backlinks[] {
  const resting = byAnchor(id, events, ({ evidence }) => evidence);
  const quoting = byAnchor(id, comparisons, ({ passages }) => passages);
  return sentences.map(({ anchor }) => {
    const compared = [...(quoting.get(anchor) ?? [])];
    return {
      events: [...(resting.get(anchor) ?? [])],
      comparisons: compared.filter(({ kind }) => kind !== 'outside'),
      outside: compared.filter(({ kind }) => kind === 'outside'),
    };
  });
}

/** The records that quote an article, by the anchor of the sentence. */
function byAnchor<Record>(
  article: string,
  records: readonly Record[],
  placesOf: (record: Record) => readonly { sentence: Where }[],
): Map<string, Set<Record>> {
  const found = new Map<string, Set<Record>>();
  for (const record of records)
    for (const { sentence } of placesOf(record))
      if (sentence.article === article)
        found.set(sentence.anchor, (found.get(sentence.anchor) ?? new Set()).add(record));
  return found;
}

type Where = Pick<Sentence, 'article' | 'anchor'>;

interface Whole {
  id: string;
  sentences: readonly Pick<Sentence, 'anchor'>[];
}

interface Records {
  events: readonly Event[];
  comparisons: readonly Comparison[];
}

import type { Sentence } from './article.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';

/** What rests on a sentence. */
export interface Uses {
  events: Event[];
  /** Comparisons of reports with each other. */
  comparisons: Comparison[];
  /** Notes that rest on facts from outside the reports. */
  outside: Comparison[];
}

/** The events, comparisons and outside notes that quote a sentence, each once. */
export function usesOf(sentence: Where, { events, comparisons }: Records): Uses {
  const quoting = comparisons.filter(({ passages }) => passages.some((passage) => same(passage.sentence, sentence)));
  return {
    events: events.filter(({ evidence }) => evidence.some((use) => same(use.sentence, sentence))),
    comparisons: quoting.filter(({ kind }) => kind !== 'outside'),
    outside: quoting.filter(({ kind }) => kind === 'outside'),
  };
}

const same = (a: Where, b: Where): boolean => a.article === b.article && a.anchor === b.anchor;

type Where = Pick<Sentence, 'article' | 'anchor'>;

interface Records {
  events: readonly Event[];
  comparisons: readonly Comparison[];
}

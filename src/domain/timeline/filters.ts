import { speakersOf } from '#domain/archive/attributed-words.ts';
import type { LocatedQuote } from '#domain/archive/locate-quote.ts';
import type { TimelineItem } from './timeline-items.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { byFrequency } from '#domain/frequency.ts';

/** Words of one speaker in a timeline item. */
export interface MatchingQuote extends Pick<LocatedQuote, 'article' | 'sentence' | 'quote'> {
  speaker: string;
}

/**
 * Returns the first words of each speaker in an item. Narration has no speaker.
 * @param hasLead true if its entry shows the lead quote: its speakers are then omitted
 */
export function matchingQuotes(item: TimelineItem, hasLead: boolean): MatchingQuote[] {
  const lead = item.kind === 'publication' || !hasLead ? [] : item.event.lead.parts.map(({ speaker }) => speaker);
  const seen = new Set(['narasi', ...lead]);
  return quotesOf(item).filter(({ speaker }) => !seen.has(speaker) && seen.add(speaker));
}

function quotesOf(item: TimelineItem): MatchingQuote[] {
  if (item.kind === 'publication') {
    const { article } = item;
    return article.sentences.flatMap((sentence) =>
      speakersOf(sentence).map((speaker) => ({ speaker, quote: sentence.text, sentence, article })),
    );
  }
  return item.event.evidence.flatMap(({ parts, quote, sentence, article }) =>
    parts.map(({ speaker }) => ({ speaker, quote, sentence, article })),
  );
}

/** Returns the ids of the outlets that report an item, and of the speakers of its words, each once. */
export function facetsOf(item: TimelineItem): Record<'outlet' | 'speaker', string[]> {
  const articles = item.kind === 'publication' ? [item.article] : item.event.evidence.map(({ article }) => article);
  const speakers = quotesOf(item).map(({ speaker }) => speaker);
  return {
    outlet: [...new Set(articles.map(({ outlet }) => outlet.id))],
    speaker: [...new Set(speakers)].filter((speaker) => speaker !== 'narasi'),
  };
}

/**
 * Returns the attributes by which an item is filtered. Values are separated by spaces.
 * @example facetAttributes(item) // { 'data-kind': 'event', 'data-outlet': 'koran radio', 'data-speaker': 'gubernur' }
 */
export function facetAttributes(item: TimelineItem): Record<'data-kind' | 'data-outlet' | 'data-speaker', string> {
  const { outlet, speaker } = facetsOf(item);
  return { 'data-kind': item.kind, 'data-outlet': outlet.join(' '), 'data-speaker': speaker.join(' ') };
}

/** Returns the outlets and the speakers of items, those with the most items first. */
export function filterOptions(items: readonly TimelineItem[]): Record<'outlet' | 'speaker', string[]> {
  const facets = items.map(facetsOf);
  const byCount = (facet: 'outlet' | 'speaker'): string[] => {
    const values = facets.flatMap((own) => own[facet]).toSorted(compareCodeUnits);
    return byFrequency(values).map(([value]) => value);
  };
  return { outlet: byCount('outlet'), speaker: byCount('speaker') };
}

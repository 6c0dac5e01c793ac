import { speakersOf } from '#domain/archive/attributed-words.ts';
import { type TimelineItem, itemKinds } from './timeline-items.ts';

const facets = ['kind', 'outlet', 'speaker'] as const;

/** A property by which readers filter the timeline. */
export type Facet = (typeof facets)[number];

/**
 * Returns the values of a timeline item for each facet, each value once: its kind, the ids of the outlets that report it, and
 * the ids of the speakers of its words.
 */
export function facetsOf(item: TimelineItem): Record<Facet, string[]> {
  const articles = item.kind === 'publication' ? [item.article] : item.event.evidence.map(({ article }) => article);
  const speakers =
    item.kind === 'publication'
      ? item.article.sentences.flatMap(speakersOf)
      : item.event.evidence.flatMap(({ parts }) => parts.map(({ speaker }) => speaker));
  return {
    kind: [item.kind],
    outlet: [...new Set(articles.map(({ outlet }) => outlet.id))],
    speaker: [...new Set(speakers)],
  };
}

/**
 * Returns the attributes of an element that `filterStyles` shows or hides, for a timeline item. Values are separated by spaces.
 * @example facetAttributes(item) // { 'data-kind': 'event', 'data-outlet': 'koran radio', 'data-speaker': 'narasi' }
 */
export function facetAttributes(item: TimelineItem): Record<`data-${Facet}`, string> {
  const { kind, outlet, speaker } = facetsOf(item);
  return { 'data-kind': kind.join(' '), 'data-outlet': outlet.join(' '), 'data-speaker': speaker.join(' ') };
}

/** Returns the options of each facet: all kinds, then outlets and speakers sorted by their number of items, most first. */
export function filterOptions(items: readonly TimelineItem[]): Record<Facet, string[]> {
  return { kind: [...itemKinds], outlet: byCount('outlet', items), speaker: byCount('speaker', items) };
}

/**
 * Returns the id of the control of one option. The option "" shows all items.
 * @example controlId('kind', 'event') // 'saring-kind-event'
 */
export const controlId = (facet: Facet, value: string): string => `saring-${facet}${value && `-${value}`}`;

/**
 * Returns the CSS that filters the timeline: for each option, a rule hides the elements whose `data-<facet>` attribute does not
 * include it. CSS counters count the visible items; `nothing` is the text for a count of zero.
 */
export function filterStyles(items: readonly TimelineItem[], nothing: string): string {
  const values = filterOptions(items);
  const rules = facets.flatMap((facet) => values[facet].map((value) => hideRule(facet, value)));
  return [...rules, counterStyles(nothing)].join('\n');
}

const hideRule = (facet: Facet, value: string): string =>
  `main:has(#${controlId(facet, value)}:checked) [data-${facet}]:not([data-${facet}~='${value}']){display:none}`;

/** Returns two counter styles: `nothing` prints a text for zero and uses `silent`, which prints no text, for other numbers. */
function counterStyles(nothing: string): string {
  const symbol = JSON.stringify(nothing);
  return `@counter-style silent{system:cyclic;symbols:''}
@counter-style nothing{system:cyclic;symbols:${symbol};range:0 0;fallback:silent}`;
}

function byCount(facet: Facet, items: readonly TimelineItem[]): string[] {
  const all = items.flatMap((item) => facetsOf(item)[facet]);
  const count = (value: string): number => all.filter((other) => other === value).length;
  return [...new Set(all)].toSorted((a, b) => count(b) - count(a) || a.localeCompare(b));
}

import { type TimelineItem, itemKinds } from './timeline-items.ts';

/** What the timeline can be narrowed by. */
const facets = ['kind', 'outlet', 'speaker'] as const;

export type Facet = (typeof facets)[number];

/** What an entry offers each facet: its kind, the outlets that report it, and who speaks in its sentences. */
export function facetsOf(item: TimelineItem): Record<Facet, string[]> {
  const reports = item.kind === 'publication' ? [item.article] : item.event.evidence.map(({ article }) => article);
  const speakers =
    item.kind === 'publication'
      ? item.article.sentences.map(({ speech }) => speech.speaker)
      : item.event.evidence.map(({ speaker }) => speaker);
  return {
    kind: [item.kind],
    outlet: [...new Set(reports.map(({ outlet }) => outlet.id))],
    speaker: [...new Set(speakers)],
  };
}

/** The values of each facet: the kinds in their order, the others by how many entries have them. */
export function options(dated: readonly TimelineItem[]): Record<Facet, string[]> {
  return { kind: [...itemKinds], outlet: byCount('outlet', dated), speaker: byCount('speaker', dated) };
}

/** The name of a facet's control for one value; "" is the value that lets everything through. */
export const controlId = (facet: Facet, value: string): string => `saring-${facet}${value && `-${value}`}`;

/**
 * The rules that hide what does not fit the chosen controls: an entry or mark (`data-<facet>`). The count and the words
 * for nothing found are counted by CSS from what is still shown.
 */
export function filterStyles(dated: readonly TimelineItem[], nothing: string): string {
  const values = options(dated);
  const rules = facets.flatMap((facet) => values[facet].map((value) => hide(facet, value)));
  return [...rules, zeroInWords(nothing)].join('\n');
}

const hide = (facet: Facet, value: string): string =>
  `main:has(#${controlId(facet, value)}:checked) [data-${facet}]:not([data-${facet}~='${value}']){display:none}`;

/** Two counter styles: one that knows only zero and says it in words, one that says nothing for all else. */
function zeroInWords(nothing: string): string {
  const words = JSON.stringify(nothing);
  return `@counter-style silent{system:cyclic;symbols:''}
@counter-style nothing{system:cyclic;symbols:${words};range:0 0;fallback:silent}`;
}

function byCount(facet: Facet, dated: readonly TimelineItem[]): string[] {
  const all = dated.flatMap((item) => facetsOf(item)[facet]);
  const count = (value: string): number => all.filter((other) => other === value).length;
  return [...new Set(all)].toSorted((a, b) => count(b) - count(a) || a.localeCompare(b));
}

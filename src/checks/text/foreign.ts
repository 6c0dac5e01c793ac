import type { Fault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { Foreign } from '#schema/primitives.ts';
import type { Content, Item } from '#checks/content/content.ts';

/**
 * Returns a fault for each break of this rule: the words under `foreign` of an article, an event or a comparison occur in it
 * as whole words.
 */
export const checkForeign = ({ articles, events, comparisons }: Content): Fault[] => [
  ...articles.flatMap((item) => checkRecord(item, [item.validValues.standfirst])),
  ...events.flatMap((item) => checkRecord(item, [item.validValues.attribution])),
  ...comparisons.flatMap((item) => checkRecord(item, [])),
];

function checkRecord(
  { file, body, validValues: { title, foreign = [] } }: Item<{ title: string; foreign: Foreign[] }>,
  others: readonly (string | null | undefined)[],
): Fault[] {
  if (body === null || foreign.length === 0) return [];
  const text = [title, ...others, body.replaceAll('\n', ' ')].join('\n');
  return foreign.flatMap(({ form }, index) => {
    const message = `“${form}” does not occur in this record as whole words. Copy it exactly, or remove it.`;
    return occurs(text, form) ? [] : [{ file, at: { key: ['foreign', index, 'form'] }, message }];
  });
}

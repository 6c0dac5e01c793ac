import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { Content } from '#checks/content/content.ts';

/**
 * Finds each break of this rule: the words under `foreign` of an article, an event or a comparison occur in it as whole words.
 */
export function* checkForeign({ articles, events, comparisons }: Content): Generator<Fault> {
  for (const item of [...articles, ...events, ...comparisons]) {
    const { file, body, validValues } = item;
    if (body === null) continue;
    const { title, standfirst, attribution }: Partial<Record<'title' | 'standfirst' | 'attribution', string | null>> =
      validValues;
    const text = [title, standfirst, attribution, body.replaceAll('\n', ' ')].join('\n');
    for (const [index, { form }] of (validValues.foreign ?? []).entries()) {
      const message = `“${form}” does not occur in this record as whole words. Copy it exactly, or remove it.`;
      if (!occurs(text, form)) yield keyFault(file, ['foreign', index, 'form'], message);
    }
  }
}

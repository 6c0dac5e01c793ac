import type { Fault } from '#domain/fault.ts';
import { occurrences } from '#domain/text/mentions.ts';
import { type Content, validItems } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';
import { speakersOfQuote } from './quote-speakers.ts';

/**
 * Returns a fault for each break of this rule: if the title of a statement names a speaker of its quotes, the lead quote has
 * words of a speaker whom the title names.
 */
export function checkLeads(content: Content): Fault[] {
  const named = byId(validItems([...content.people, ...content.organisations]));
  return validItems(content.events).flatMap(({ file, data: { kind, title, evidence } }): Fault[] => {
    if (kind === 'event') return [];
    const isInTitle = (id: string): boolean =>
      [...(named.get(id)?.data.printed ?? []), named.get(id)?.data.name ?? ''].some(
        (form) => occurrences(title.toLowerCase(), form.toLowerCase()).length > 0,
      );
    const expected = [...new Set(evidence.flatMap((quote) => speakersOfQuote(content, quote)))].filter(isInTitle);
    const index = Math.max(
      0,
      evidence.findIndex(({ lead }) => lead),
    );
    const found = evidence.slice(index, index + 1).flatMap((quote) => speakersOfQuote(content, quote));
    if (expected.length === 0 || found.length === 0 || found.some(isInTitle)) return [];
    const message = `The title names ${expected.join(', ')}, but the lead quote is by ${found.join(', ')}. Add “lead: true” to a quote by ${expected.join(' or ')}.`;
    return [{ file, at: { key: ['evidence', index, 'quote'] }, message }];
  });
}

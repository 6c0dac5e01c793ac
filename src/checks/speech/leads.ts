import type { Fault } from '#domain/fault.ts';
import { language } from '#domain/language.ts';
import { byId } from '#domain/memoize.ts';
import { rootCandidates } from '#domain/search/lexicon/affixes.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { foldedWords, wordsIn } from '#domain/search/words/words.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type EvidenceEntry, leadIndex } from '#schema/event.ts';
import { type Content, validItems } from '#checks/content/content.ts';
import { speakersOfQuote } from './quote-speakers.ts';

/**
 * Returns a fault for each break of these rules. If the title of a statement names a speaker of its quotes, the lead quote has
 * words of a speaker whom the title names. If a quote shares a content word with the title, the first
 * quote does too, unless the record names the lead quote: that is the editor's decision.
 */
export function checkLeads(content: Content): Fault[] {
  const named = byId(validItems([...content.people, ...content.organisations]));
  const synonyms = validItems(content.synonyms).flatMap(({ data }) =>
    data.groups.map(({ words }) => words.map(spacedWords)),
  );
  const synonymsIn = (text: string): Set<string[]> => {
    const words = spacedWords(text);
    return new Set(synonyms.filter((group) => group.some((phrase) => words.includes(phrase))));
  };
  return validItems(content.events).flatMap(({ file, data: { kind, title, evidence } }): Fault[] => {
    const index = leadIndex(evidence);
    const names = (id: string): boolean =>
      [...(named.get(id)?.data.printed ?? []), named.get(id)?.data.name ?? ''].some((form) =>
        occurs(title.toLowerCase(), form.toLowerCase()),
      );
    const [titleRoots, titleSynonyms] = [rootsIn(title), synonymsIn(title)];
    // A quote in another language shares no word with a title, so it may be the lead.
    const supports = ({ article, quote }: EvidenceEntry): boolean =>
      (byId(content.articles).get(article)?.validValues.lang ?? language) !== language ||
      !rootsIn(quote).isDisjointFrom(titleRoots) ||
      !synonymsIn(quote).isDisjointFrom(titleSynonyms);
    const message =
      (kind === 'statement' ? speakerFault(content, evidence, index, names) : undefined) ??
      wordFault(title, evidence, index, supports);
    return message === undefined ? [] : [{ file, at: { key: ['evidence', index, 'quote'] }, message }];
  });
}

type Evidence = readonly EvidenceEntry[];

function speakerFault(content: Content, evidence: Evidence, index: number, names: (id: string) => boolean) {
  const expected = [...new Set(evidence.flatMap((quote) => speakersOfQuote(content, quote)))].filter(names);
  const found = evidence.slice(index, index + 1).flatMap((quote) => speakersOfQuote(content, quote));
  if (expected.length === 0 || found.length === 0 || found.some(names)) return undefined;
  return `The title names ${expected.join(', ')}, but the lead quote is by ${found.join(', ')}. Add “lead: true” to a quote by ${expected.join(' or ')}.`;
}

function wordFault(title: string, evidence: Evidence, index: number, supports: (quote: EvidenceEntry) => boolean) {
  const better = evidence.find(supports);
  if (!better || evidence.slice(index, index + 1).some((quote) => quote.lead === true || supports(quote)))
    return undefined;
  const begins = better.quote.split(/\s+/).slice(0, 5).join(' ');
  return `The lead quote shares no word with the title “${title}”. Add “lead: true” to a quote that supports the title, such as “${begins} …”.`;
}

/** The possible roots of the content words of a text. */
function rootsIn(text: string): Set<string> {
  const words = wordsIn(text).filter(({ folded }) => !stopWords.has(folded));
  return new Set(words.flatMap(({ folded }) => rootCandidates(folded).map(({ root }) => root)));
}

/** Returns the folded words of a text, with a space around each, so that a phrase is found only as whole words. */
const spacedWords = (text: string): string => ` ${foldedWords(text)} `;

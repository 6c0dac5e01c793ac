import { type Fault, keyFault } from '#domain/fault.ts';
import { language } from '#domain/language.ts';
import { byId } from '#domain/memoize.ts';
import { rootCandidates } from '#domain/search/lexicon/affixes.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { foldedWords, wordsIn } from '#domain/search/words/words.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type EvidenceEntry, leadIndex } from '#schema/event.ts';
import { type Content, rowsOf, validItems } from '#checks/content/content.ts';
import { formsOf, speakersOfQuote } from './matched-rows.ts';

/**
 * Finds each break of these rules. If the title of a statement names a speaker of its quotes, the lead quote has words of a
 * speaker whom the title names. If a quote shares a content word with the title, the first quote does too, unless the record
 * names the lead quote: that is the editor's decision.
 */
export function* checkLeads(content: Content): Generator<Fault> {
  const synonyms = rowsOf(content.synonyms, 'groups').map(({ row }) => row.words.map(spacedWords));
  const synonymsIn = (text: string): Set<string[]> => {
    const words = spacedWords(text);
    return new Set(synonyms.filter((group) => group.some((phrase) => words.includes(phrase))));
  };
  for (const { file, data } of validItems(content.events)) {
    const { kind, title, evidence } = data;
    const index = leadIndex(evidence);
    const [titleRoots, titleSynonyms] = [rootsIn(title), synonymsIn(title)];
    // A quote in another language shares no word with a title, so it may be the lead.
    const supports = ({ article, quote }: EvidenceEntry): boolean =>
      (byId(content.articles).get(article)?.validValues.lang ?? language) !== language ||
      !rootsIn(quote).isDisjointFrom(titleRoots) ||
      !synonymsIn(quote).isDisjointFrom(titleSynonyms);
    const message =
      (kind === 'statement' ? speakerFault(content, title, evidence, index) : null) ??
      wordFault(title, evidence, index, supports);
    if (message !== null) yield keyFault(file, ['evidence', index, 'quote'], message);
  }
}

type Evidence = readonly EvidenceEntry[];

function speakerFault(content: Content, title: string, evidence: Evidence, index: number): string | null {
  const names = (id: string): boolean =>
    formsOf(content, id).some((form) => occurs(title.toLowerCase(), form.toLowerCase()));
  const speakers = evidence.map((quote) => speakersOfQuote(content, quote));
  const expected = [...new Set(speakers.flat())].filter(names);
  const found = speakers[index] ?? [];
  if (expected.length === 0 || found.length === 0 || found.some(names)) return null;
  return `The title names ${expected.join(', ')}, but the lead quote is by ${found.join(', ')}. Add “lead: true” to a quote by ${expected.join(' or ')}.`;
}

function wordFault(title: string, evidence: Evidence, index: number, supports: (quote: EvidenceEntry) => boolean) {
  const [lead, better] = [evidence[index], evidence.find(supports)];
  if (!lead || !better || lead.lead === true || supports(lead)) return null;
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

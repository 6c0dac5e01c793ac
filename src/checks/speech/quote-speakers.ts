import { findSentence } from '#domain/archive/locate-quote.ts';
import { partsOfQuote, speakersOf } from '#domain/archive/attributed-words.ts';
import type { EvidenceEntry } from '#schema/event.ts';
import { type Content, namesOf } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import { matchedRows } from './matched-rows.ts';

/** The speakers of a quote of an event, each once; none if its article does not have the quote or its attribution. */
export function speakersOfQuote(content: Content, { article: id, quote, speaker }: EvidenceEntry): string[] {
  const article = byId(content.articles).get(id);
  const sentence = findSentence(sentencesOf(content, id), quote);
  const row = article && matchedRows(content, article).find((match) => match.sentence === sentence)?.row;
  if (speaker !== undefined) return [speaker];
  if (!row || !sentence) return [];
  try {
    return [...new Set(partsOfQuote({ text: sentence.text, speech: row }, quote).map((part) => part.speaker))];
  } catch {
    return speakersOf({ text: sentence.text, speech: { ...row, parts: undefined } }); // checkSpeech reports the parts
  }
}

/** The name and the printed spellings of an outlet, a person or an organisation. */
export function formsOf(content: Content, id: string): string[] {
  const { name = '', printed = [] } = byId(namesOf(content)).get(id)?.validValues ?? {};
  return [name, ...printed];
}

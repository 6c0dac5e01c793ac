import { partsOfQuote } from '#domain/archive/attributed-words.ts';
import { rowsOfSentences } from '#domain/archive/speech-rows.ts';
import { byId } from '#domain/memoize.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { EvidenceEntry } from '#schema/event.ts';
import { type Content, type Item, namesOf } from '#checks/content/content.ts';
import { findSentence } from '#domain/archive/locate-quote.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';

/** The rows of an article that begin as their sentence does, in order, each with its index; checkSpeech reports the others. */
export function matchedRows(content: Content, { id, validValues }: Item<ArticleEntry>) {
  const { speech = [] } = validValues;
  const sentences = sentencesOf(content, id);
  return rowsOfSentences(sentences, speech).flatMap((index, position) => {
    const [row, sentence] = [speech[index ?? -1], sentences[position]];
    return index !== null && row && sentence ? [{ row, index, sentence }] : [];
  });
}

/** The speakers of a quote of an event, each once; none if its article does not have the quote or its attribution. */
export function speakersOfQuote(content: Content, { article: id, quote, speaker }: EvidenceEntry): string[] {
  if (speaker !== undefined) return [speaker];
  const article = byId(content.articles).get(id);
  const sentence = findSentence(sentencesOf(content, id), quote);
  const row = article && matchedRows(content, article).find((match) => match.sentence === sentence)?.row;
  if (!row || !sentence) return [];
  try {
    return [...new Set(partsOfQuote({ text: sentence.text, speech: row }, quote).map((part) => part.speaker))];
  } catch {
    return [row.speaker]; // checkSpeech reports the parts
  }
}

/** The name and the printed spellings of an outlet, a person or an organisation. */
export function formsOf(content: Content, id: string): string[] {
  const { name = '', printed = [] } = byId(namesOf(content)).get(id)?.validValues ?? {};
  return [name, ...printed];
}

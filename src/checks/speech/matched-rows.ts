import type { ArticleEntry } from '#schema/article.ts';
import type { Speech } from '#schema/speech.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';

/** A row of speech, its index, and the sentence that it belongs to. */
export interface MatchedRow {
  row: Speech;
  index: number;
  sentence: AnchoredSentence;
}

/** The rows of an article that begin as their sentence does; checkSpeech reports the others. A subhead has no row. */
export function matchedRows(content: Content, { id, validValues: { speech = [] } }: Item<ArticleEntry>): MatchedRow[] {
  const sentences = sentencesOf(content, id).filter(({ isSubhead }) => !isSubhead);
  return speech.flatMap((row, index) => {
    const sentence = sentences[index];
    return sentence?.text.startsWith(row.begins) ? [{ row, index, sentence }] : [];
  });
}

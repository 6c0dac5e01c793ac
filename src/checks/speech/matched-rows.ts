import { rowsOfSentences } from '#domain/archive/speech-rows.ts';
import { must } from '#domain/must.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { SpeechRow } from '#schema/speech.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';

/** A row of speech, its index, and the sentence that it belongs to. */
export interface MatchedRow {
  row: SpeechRow;
  index: number;
  sentence: AnchoredSentence;
}

/** The rows of an article that begin as their sentence does, in order; checkSpeech reports the others. */
export function matchedRows(content: Content, { id, validValues }: Item<ArticleEntry>): MatchedRow[] {
  const { speech = [] } = validValues;
  const sentences = sentencesOf(content, id);
  return rowsOfSentences(sentences, speech).flatMap((index, position) =>
    index === null
      ? []
      : {
          row: must(speech[index], 'the index is that of a row'),
          index,
          sentence: must(sentences[position], 'there is one index for each sentence'),
        },
  );
}

import type { Mode } from '#schema/speech.ts';
import type { Topic } from '#schema/words.ts';
import type { Article } from '#domain/archive/article.ts';
import { partsOf, type SpokenSentence } from '#domain/archive/attributed-words.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { mostFrequent, others } from './most-frequent.ts';
import { type CrossTabHit, type CrossTab, crossTab } from './cross-tab.ts';

/**
 * Counts sentences by speaker and outlet; the subset is direct speech. A sentence counts once for each of its speakers.
 * Speakers with the most sentences come first; those beyond `most` share the last row, with the id `others`.
 */
export function speakersByOutlet(articles: readonly Article[], most = 20): CrossTab {
  const hits = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      [...Map.groupBy(partsOf(sentence), ({ speaker }) => speaker)].map(([row, parts]): CrossTabHit => ({
        article,
        sentence,
        row,
        inSubset: parts.some(({ mode }) => mode === 'langsung'),
      })),
    ),
  );
  const shown = mostFrequent(
    hits.map(({ row }) => row),
    most,
  );
  const shownHits = hits.map((hit) => (shown.has(hit.row) ? hit : { ...hit, row: others }));
  const rows = [...shown, ...(shownHits.some(({ row }) => row === others) ? [others] : [])];
  return crossTab(rows, articles, shownHits);
}

/**
 * Counts the words of a topic by outlet; the subset is narration. Words keep the order of the topic. Only whole words count,
 * ignoring case. A word inside a longer word of the topic does not count.
 */
export function wordsByOutlet(articles: readonly Article[], { words }: Pick<Topic, 'words'>): CrossTab {
  const names = words.map(({ word, forms }) => ({ id: word, printed: forms.map(lower) }));
  const hits = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      mentions(lower(sentence.text), names).map(({ id, start }): CrossTabHit => ({
        article,
        sentence,
        row: id,
        inSubset: modeAt(sentence, start) === 'narasi',
      })),
    ),
  );
  return crossTab(
    words.map(({ word }) => word),
    articles,
    hits,
  );
}

/** Returns the mode of the part that contains a UTF-16 offset of a sentence. */
function modeAt(sentence: SpokenSentence, offset: number): Mode {
  let end = 0;
  const part = partsOf(sentence).find(({ text }) => {
    end += text.length;
    return offset < end;
  });
  return (part ?? sentence.speech).mode;
}

const lower = (text: string): string => text.toLocaleLowerCase(language);

import type { Topic } from '#schema/vocabulary.ts';
import type { Article } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { type CrossTabHit, type CrossTab, crossTab } from './cross-tab.ts';

/** Counts sentences by speaker and outlet; the subset is direct speech. Speakers with the most sentences come first. */
export function speakersByOutlet(articles: readonly Article[]): CrossTab {
  const hits = articles.flatMap((article) =>
    article.sentences.map((sentence): CrossTabHit => ({
      article,
      sentence,
      row: sentence.speech.speaker,
      inSubset: sentence.speech.mode === 'langsung',
    })),
  );
  const table = crossTab([...new Set(hits.map(({ row }) => row))], articles, hits);
  return { ...table, rows: table.rows.toSorted((a, b) => b.total - a.total) };
}

/**
 * Counts the words of a topic by outlet; the subset is narration. Words keep the order of the topic. Only whole words count,
 * ignoring case. A word inside a longer word of the topic does not count.
 */
export function wordsByOutlet(articles: readonly Article[], { words }: Pick<Topic, 'words'>): CrossTab {
  const names = words.map(({ word, forms }) => ({ id: word, printed: forms.map(lower) }));
  const hits = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      mentions(lower(sentence.text), names).map(({ id }): CrossTabHit => ({
        article,
        sentence,
        row: id,
        inSubset: sentence.speech.mode === 'narasi',
      })),
    ),
  );
  return crossTab(
    words.map(({ word }) => word),
    articles,
    hits,
  );
}

const lower = (text: string): string => text.toLocaleLowerCase(language);

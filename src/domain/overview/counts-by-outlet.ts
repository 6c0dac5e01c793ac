import type { Topic } from '#schema/vocabulary.ts';
import type { Article } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';
import { mentions } from '#domain/text/mentions.ts';
import { type CrossTabHit, type CrossTab, crossTab } from './cross-tab.ts';

/** Sentences by speaker and outlet, who speaks most first; told apart: those in direct speech. */
export function speakersByOutlet(articles: readonly Article[]): CrossTab {
  const hits = articles.flatMap((article) =>
    article.sentences.map((sentence): CrossTabHit => ({
      article,
      sentence,
      row: sentence.speech.speaker,
      part: sentence.speech.mode === 'langsung',
    })),
  );
  const found = crossTab([...new Set(hits.map(({ row }) => row))], articles, hits);
  return { ...found, rows: found.rows.toSorted((a, b) => b.total - a.total) };
}

/**
 * Words of a topic by outlet, in the topic's order; told apart: those in the report's own voice. Whole words, in any
 * case; of two words at one place the longer one counts.
 */
export function wordsByOutlet(articles: readonly Article[], { words }: Pick<Topic, 'words'>): CrossTab {
  const names = words.map(({ word, forms }) => ({ id: word, printed: forms.map(lower) }));
  const hits = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      mentions(lower(sentence.text), names).map(({ id }): CrossTabHit => ({
        article,
        sentence,
        row: id,
        part: sentence.speech.mode === 'narasi',
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

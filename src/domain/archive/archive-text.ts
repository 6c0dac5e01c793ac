import type { ArchiveEntry } from '#schema/archive.ts';
import type { Article } from './article.ts';
import { isNamed, speakersOf } from './attributed-words.ts';

/**
 * Returns the facts of the archive with the counts in its texts: `{kalimat}` is the number of sentences of the articles, and
 * `{narasumber}` the number of those that give words of a named speaker.
 */
export function withCounts(about: ArchiveEntry, articles: readonly Pick<Article, 'sentences'>[]): ArchiveEntry {
  const sentences = articles.flatMap((article) => article.sentences);
  const named = sentences.filter((sentence) => speakersOf(sentence).some(isNamed));
  const fill = (text: string): string =>
    text.replaceAll('{kalimat}', String(sentences.length)).replaceAll('{narasumber}', String(named.length));
  return { ...about, statement: fill(about.statement), ...(about.limits && { limits: fill(about.limits) }) };
}

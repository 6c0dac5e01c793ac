import { sentencesOf } from '#checks/source/sentences-of.ts';
import { sound } from '#checks/content/content.ts';
import { readContent } from './read-content.ts';

/** The sentences that bear out no event, one a line, and how many bear out one. */
export function uncovered(root: string): string[] {
  const { content } = readContent(root);
  const quotes = sound(content.events).flatMap(({ data }) => data.evidence);
  const sentences = content.articles.flatMap(({ id }) =>
    sentencesOf(content, id).map((sentence) => ({ ...sentence, id })),
  );
  const bare = sentences.filter(
    ({ id, text }) => !quotes.some(({ article, quote }) => article === id && text.includes(quote)),
  );
  return [
    ...bare.map(({ id, anchor, text }) => `${id}#${anchor}: ${text}`),
    `${String(sentences.length - bare.length)} of ${String(sentences.length)} sentences bear out an event, ${String(bare.length)} bear out none.`,
  ];
}

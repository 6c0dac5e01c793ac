import { sentencesOf } from '#checks/source/sentences-of.ts';
import { showInvisible } from '#domain/text/code-points.ts';
import { validItems } from '#checks/content/content.ts';
import { readContent } from '#reader/read-content.ts';

/** Lines of text: each sentence that no event quotes, then the number of quoted sentences. */
export function coverageReport(root: string): string[] {
  const { content } = readContent(root);
  const quotes = validItems(content.events).flatMap(({ data }) => data.evidence);
  const sentences = content.articles.flatMap(({ id }) =>
    sentencesOf(content, id).map((sentence) => ({ ...sentence, id })),
  );
  const unquoted = sentences.filter(
    ({ id, text }) => !quotes.some(({ article, quote }) => article === id && text.includes(quote)),
  );
  return [
    ...unquoted.map(({ id, anchor, text }) => `${id}#${anchor}: ${showInvisible(text)}`),
    `Events quote ${sentences.length - unquoted.length} of ${sentences.length} sentences; no event quotes the other ${unquoted.length}.`,
  ];
}

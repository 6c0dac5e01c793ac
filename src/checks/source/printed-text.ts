import type { Content } from '#checks/content/content.ts';
import { memoize } from '#checks/content/memoize.ts';
import { sentencesOf } from './sentences-of.ts';

/** Everything that the reports print, one sentence or line a line: the editions, and the texts as received. */
export const printedText: (content: Content) => string = memoize((content: Content) =>
  [
    ...content.articles.flatMap(({ id }) => sentencesOf(content, id).map(({ text }) => text)),
    ...content.texts.flatMap(({ text }) => text ?? []),
  ].join('\n'),
);

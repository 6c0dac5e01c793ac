import type { Content } from '#checks/content/content.ts';
import { memoize } from '#domain/memoize.ts';
import { sentencesOf } from './sentences-of.ts';

/** All printed words as one text: the sentences of the editions, one per line, then the sources. */
export const printedText: (content: Content) => string = memoize((content: Content) =>
  [
    ...content.articles.flatMap(({ id }) => sentencesOf(content, id).map(({ text }) => text)),
    ...content.texts.flatMap(({ text }) => text ?? []),
  ].join('\n'),
);

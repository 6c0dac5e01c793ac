import { paragraphs } from '#domain/text/paragraphs.ts';
import { sentences } from '#domain/text/sentences.ts';
import type { Content } from '#checks/content/content.ts';
import { editionOf } from './edition.ts';
import { isAsReceived } from './source-hash.ts';
import { byId, memoize } from '#domain/memoize.ts';

/** One sentence of an article. */
export interface AnchoredSentence {
  /** Paragraph and sentence, both from 1: "p2k1". */
  anchor: string;
  text: string;
  /** True if it is a subhead, which has no speaker. */
  isSubhead: boolean;
  /** The text of its paragraph. */
  paragraph: string;
}

/** The sentences of an article, in order; none when there is no such article. */
export const sentencesOf = (content: Content, id: string): readonly AnchoredSentence[] =>
  sentencesById(content).get(id) ?? [];

const sentencesById = memoize((content: Content) => {
  const ids = new Set([...content.articles, ...content.texts].map(({ id }) => id));
  return new Map([...ids].map((id) => [id, splitArticle(content, id)]));
});

/**
 * If the source is unchanged and the number of paragraphs is right, the text of the paragraphs is that of the edition: a
 * changed word in the body is then reported once, by checkEdition, and not again for each quote with that word.
 */
function splitArticle(content: Content, id: string): AnchoredSentence[] {
  const { body, validValues: { lang } = {} } = byId(content.articles).get(id) ?? {};
  const edition = editionOf(content, id);
  const replayed = edition && !(edition instanceof Error) ? edition.paragraphs : [];
  const written = bodyParagraphs(body ?? '');
  const isEdition = replayed.length === written.length && isAsReceived(content, id);
  return (isEdition ? replayed : written).flatMap(({ text: paragraph }, number) =>
    sentences(paragraph, lang).map((sentence, index) => ({
      anchor: `p${String(number + 1)}k${String(index + 1)}`,
      text: sentence.trimEnd(),
      isSubhead: replayed[number]?.role === 'subhead',
      paragraph,
    })),
  );
}

/** The paragraphs of a body; none when the parser fails. Such a body never equals its edition, so checkEdition reports it. */
function bodyParagraphs(body: string): readonly { text: string }[] {
  try {
    return paragraphs(body);
  } catch {
    return [];
  }
}

/** All printed words as one text: the sentences of the editions, one per line, then the sources. */
export const printedText: (content: Content) => string = memoize((content: Content) =>
  [
    ...content.articles.flatMap(({ id }) => sentencesOf(content, id).map(({ text }) => text)),
    ...content.texts.flatMap(({ text }) => text ?? []),
  ].join('\n'),
);

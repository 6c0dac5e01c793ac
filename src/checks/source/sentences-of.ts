import { paragraphs } from '#domain/text/paragraphs.ts';
import { sentences } from '#domain/text/sentences.ts';
import type { Content } from '#checks/content/content.ts';
import { editionOf } from './edition.ts';
import { isAsReceived } from './source-hash.ts';
import { byId, memoize } from '#checks/content/memoize.ts';

/** One sentence of an article, with its anchor. */
export interface CutSentence {
  anchor: string;
  text: string;
  /** The paragraph that contains it. */
  paragraph: string;
}

/** The sentences of an article, in order; none when there is no such article. */
export const sentencesOf = (content: Content, id: string): readonly CutSentence[] => cut(content).get(id) ?? [];

const cut = memoize((content: Content) => {
  const ids = new Set([...content.articles, ...content.texts].map(({ id }) => id));
  return new Map([...ids].map((id) => [id, cutOf(content, id)]));
});

function cutOf(content: Content, id: string): CutSentence[] {
  return paragraphsOf(content, id).flatMap((paragraph, number) =>
    sentences(paragraph).map((sentence, index) => ({
      anchor: `p${String(number + 1)}k${String(index + 1)}`,
      text: sentence.trimEnd(),
      paragraph,
    })),
  );
}

/**
 * The paragraphs of an article. Where only its words differ from an undamaged source, the source's words count: so a
 * changed word is reported once (checkEdition), and not for each quote that contains it.
 */
function paragraphsOf(content: Content, id: string): string[] {
  const body = bodyOf(content, id);
  const edition = editionOf(content, id);
  if (!edition || edition instanceof Error || !isAsReceived(content, id)) return body;
  return edition.paragraphs.length === body.length ? edition.paragraphs.map(({ text }) => text) : body;
}

/** The paragraphs of a body; none when the parser fails: such a body never equals an edition, so checkEdition reports it. */
function bodyOf(content: Content, id: string): string[] {
  try {
    return paragraphs(byId(content.articles).get(id)?.body ?? '').map(({ text }) => text);
  } catch {
    return [];
  }
}

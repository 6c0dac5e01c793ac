import { sentences } from '../domain/sentences.ts';
import type { Content } from './content.ts';
import { dueEdition } from './due-edition.ts';
import { blocksOf } from './given-role.ts';
import { remembered } from './remembered.ts';

/** One sentence of an article, with its anchor. */
export interface CutSentence {
  anchor: string;
  text: string;
  /** The paragraph it stands in. */
  paragraph: string;
}

/**
 * The sentences of an article: of the edition that its source makes due, or of its body where no source can tell. So a
 * changed body is a fault of its own, and not of every quote from it.
 */
export const sentencesOf = (content: Content, id: string): readonly CutSentence[] => cut(content).get(id) ?? [];

const cut = remembered((content: Content) => {
  const ids = new Set([...content.articles, ...content.texts].map(({ id }) => id));
  return new Map([...ids].map((id) => [id, cutOf(content, id)]));
});

function cutOf(content: Content, id: string): CutSentence[] {
  const due = dueEdition(content, id);
  const paragraphs = due?.sure ? due.paragraphs.map(({ text }) => text) : blocksOf(content, id);
  return paragraphs.flatMap((paragraph, number) =>
    sentences(paragraph).map((sentence, index) => ({
      anchor: `p${String(number + 1)}k${String(index + 1)}`,
      text: sentence.trimEnd(),
      paragraph,
    })),
  );
}

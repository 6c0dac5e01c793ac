import { paragraphs } from '../domain/paragraphs.ts';
import { sentences } from '../domain/sentences.ts';
import type { Content } from './content.ts';

/** The sentences of an article with their anchors, from its body alone: they stand even where its facts are broken. */
export function sentencesOf({ articles }: Pick<Content, 'articles'>, id: string): { anchor: string; text: string }[] {
  const body = articles.find((article) => article.id === id)?.body ?? '';
  return paragraphs(body).flatMap(({ text }, paragraph) =>
    sentences(text).map((sentence, index) => ({
      anchor: `p${String(paragraph + 1)}k${String(index + 1)}`,
      text: sentence.trimEnd(),
    })),
  );
}

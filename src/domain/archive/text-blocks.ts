import type { Article, Paragraph } from './article.ts';
import { isNarration, partsOf } from './attributed-words.ts';

/** A piece of the text of an article that a page shows as one block: a paragraph, or the items of one list. */
export interface TextBlock {
  role: Paragraph['role'];
  /** One paragraph, or one for each item of the list. */
  paragraphs: Paragraph[];
}

/** Returns the text of an article as blocks, in order: list items in a row are one list. */
export function textBlocks({ paragraphs }: Pick<Article, 'paragraphs'>): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (paragraph.role === 'list-item' && last?.role === 'list-item') last.paragraphs.push(paragraph);
    else blocks.push({ role: paragraph.role, paragraphs: [paragraph] });
  }
  return blocks;
}

/** Returns true if a paragraph names no source for any of its words. A subhead needs none. */
export const isUnsourced = ({ role, sentences }: Paragraph): boolean =>
  role !== 'subhead' && sentences.every((sentence) => isNarration(partsOf(sentence)));

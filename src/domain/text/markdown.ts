import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * The one way an edition is written in Markdown: a paragraph a block, a blank line between, a line feed at the end;
 * characters that Markdown would read as syntax are escaped. Reading it back gives the paragraphs to the character.
 */
export const editionMarkdown = (paragraphs: readonly string[]): string =>
  toMarkdown({
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });

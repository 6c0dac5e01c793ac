import { remark } from 'remark';

const writer = remark();

/**
 * Returns the body of an article as Markdown: the paragraphs, separated by a blank line, with a line feed at the end.
 * It escapes the characters that are Markdown syntax. `paragraphs` parses it back to the same paragraphs.
 * @example editionMarkdown(['Satu.', '* dua']) // 'Satu.\n\n\\* dua\n'
 */
export const editionMarkdown = (paragraphs: readonly string[]): string =>
  writer.stringify({
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });

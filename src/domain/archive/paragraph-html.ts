import type { ParagraphRole } from '#schema/source.ts';

/** The start and end tags of each role of a paragraph, below a heading of level 3. */
const tags: Record<ParagraphRole, readonly [start: string, end: string]> = {
  body: ['<p>', '</p>'],
  subhead: ['<h4>', '</h4>'],
  'list-item': ['<ul><li>', '</li></ul>'],
  'quote-block': ['<blockquote><p>', '</p></blockquote>'],
  'table-row': ['<p>', '</p>'],
  caption: ['<p>', '</p>'],
};

/**
 * Returns paragraphs as HTML, for files other than the pages. List items in a row are one list.
 * @param paragraphs the role of each paragraph, and its text as HTML
 * @example paragraphHtml([{ role: 'body', html: 'Isi.' }]) // ['<p>Isi.</p>']
 */
export const paragraphHtml = (paragraphs: readonly { role: ParagraphRole; html: string }[]): string[] =>
  paragraphs.map(({ role, html }, index) => {
    const [start, end] = tags[role];
    const continues = (neighbour: number) => role === 'list-item' && paragraphs[neighbour]?.role === role;
    return `${continues(index - 1) ? '<li>' : start}${html}${continues(index + 1) ? '</li>' : end}`;
  });

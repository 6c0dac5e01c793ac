import type { Foreign } from '#schema/primitives.ts';
import type { ParagraphRole } from '#schema/source.ts';
import { escapeHtml, languageHtml } from '#domain/html.ts';
import { withLanguages } from '#domain/text/with-languages.ts';
import type { Article, Sentence } from './article.ts';
import { textBlocks } from './text-blocks.ts';

/** The start and end tags of a paragraph of each role, below a heading of level 3. */
const tags: Record<ParagraphRole, readonly [start: string, end: string]> = {
  body: ['<p>', '</p>'],
  subhead: ['<h4>', '</h4>'],
  'list-item': ['<li>', '</li>'],
  'quote-block': ['<blockquote><p>', '</p></blockquote>'],
  'table-row': ['<p>', '</p>'],
  caption: ['<p>', '</p>'],
};

/**
 * Returns the text of an article as HTML, in its language, for files other than the pages.
 * @param sentence returns a sentence without its separator as HTML; by default only its words
 */
export function articleHtml(
  { lang, paragraphs }: Pick<Article, 'lang' | 'paragraphs'>,
  sentence = ({ text, foreign }: Sentence): string => wordsHtml(text, foreign, lang),
): string {
  const blocks = textBlocks({ paragraphs }).map(({ role, paragraphs: items }) => {
    const [start, end] = tags[role];
    const html = items.map(({ sentences }) => {
      const words = sentences.map((one) => sentence(one) + escapeHtml(one.separator)).join('');
      return `${start}${words}${end}`;
    });
    return role === 'list-item' ? `<ul>${html.join('\n')}</ul>` : html.join('');
  });
  const html = blocks.join('\n');
  const attributes = languageHtml(lang);
  return attributes === '' ? html : `<div${attributes}>${html}</div>`;
}

/** Returns a text as HTML, in an element with its language if it is not Indonesian. */
export function textHtml(text: string, { lang, foreign }: { lang: string; foreign: readonly Foreign[] }): string {
  const html = wordsHtml(text, foreign, lang);
  const attributes = languageHtml(lang);
  return attributes === '' ? html : `<span${attributes}>${html}</span>`;
}

/**
 * Returns a text as HTML, with the language of its words in another language.
 * @param around the language of the element around the text
 */
export const wordsHtml = (text: string, foreign: readonly Foreign[], around: string): string =>
  withLanguages([{ text }], foreign)
    .map((piece) => {
      const attributes = piece.lang === undefined ? '' : languageHtml(piece.lang, around);
      return attributes === '' ? escapeHtml(piece.text) : `<span${attributes}>${escapeHtml(piece.text)}</span>`;
    })
    .join('');

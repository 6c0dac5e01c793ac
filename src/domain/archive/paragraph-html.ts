import type { Foreign } from '#schema/primitives.ts';
import type { ParagraphRole } from '#schema/source.ts';
import { escapeHtml, languageHtml } from '#domain/html.ts';
import { withLanguages } from '#domain/text/with-languages.ts';
import type { Article, Sentence } from './article.ts';

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
const paragraphHtml = (paragraphs: readonly { role: ParagraphRole; html: string }[]): string[] =>
  paragraphs.map(({ role, html }, index) => {
    const [start, end] = tags[role];
    const continues = (neighbour: number) => role === 'list-item' && paragraphs[neighbour]?.role === role;
    return `${continues(index - 1) ? '<li>' : start}${html}${continues(index + 1) ? '</li>' : end}`;
  });

/**
 * Returns the text of an article as HTML, in its language.
 * @param sentence returns a sentence without its separator as HTML; by default only its words
 */
export function articleHtml(
  { lang, paragraphs }: Pick<Article, 'lang' | 'paragraphs'>,
  sentence = ({ text, foreign }: Sentence): string => wordsHtml(text, foreign, lang),
): string {
  const html = paragraphHtml(
    paragraphs.map(({ role, sentences }) => ({
      role,
      html: sentences.map((one) => sentence(one) + escapeHtml(one.separator)).join(''),
    })),
  ).join('\n');
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

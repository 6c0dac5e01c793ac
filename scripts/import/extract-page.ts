import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bylineIn } from '#domain/import/lines/bylines.ts';
import { isDateLine } from '#domain/import/lines/date-line.ts';
import { similarity } from '#domain/import/lines/similarity.ts';
import type { Role } from '#schema/source.ts';
import { pageMetadata, type PageMetadata } from './page-metadata.ts';
import { type PageLine, pageLines, sourceOf } from './page-lines.ts';

/** The article of a saved page: the text that becomes the source, and what its elements and metadata say. */
export interface ExtractedPage extends PageMetadata {
  text: string;
  hints: Map<number, Role>;
}

/**
 * Extracts the article of a page: its main text, and the headline, the author and the date where the page prints them above or
 * below it.
 * @throws {Error} when the page has no main text
 */
export function extractPage(html: string): ExtractedPage {
  const { document } = parseHTML(html);
  const metadata = pageMetadata(document);
  for (const element of document.querySelectorAll(
    'script, style, noscript, template, iframe, svg, form, button, select',
  ))
    element.remove();
  const whole = pageLines(document.body);
  const content = new Readability(document, { charThreshold: 200, keepClasses: true }).parse()?.content;
  const main = pageLines(parseHTML(`<html><body>${content ?? ''}</body></html>`).document.body);
  const first = main.find(({ text, role }) => role === null && text.split(' ').length > 8) ?? main[0];
  if (!first) throw new Error('The page has no main text. Save its text as .txt, and import that.');
  const headline = headlineOf(
    whole,
    metadata.title,
    whole.findIndex(({ text }) => text === first.text),
  );
  const body = main.filter(({ text }) => text !== headline?.text);
  const around = factLines(whole, body, headline, metadata.authors);
  const lines = [
    ...(headline ? [{ ...headline, role: 'headline' as const }] : []),
    ...around.above,
    ...body,
    ...around.below,
  ];
  return {
    ...metadata,
    ...sourceOf(lines),
  };
}

/** The printed title: the heading, or the line before the text, that has the words of the title in the metadata. */
function headlineOf(lines: readonly PageLine[], title: string | null, end: number): PageLine | null {
  const before = lines.slice(0, end === -1 ? lines.length : end + 1);
  const headings = before.filter(({ isTitle }) => isTitle);
  if (title === null) return headings[0] ?? null;
  const [best] = [...headings, ...before]
    .map((line) => ({ line, score: similarity(line.text, title) }))
    .toSorted((a, b) => b.score - a.score);
  if (best && best.score >= 0.7) return { ...best.line, role: null };
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

/** The lines beside the text that print the author or the date: above it near the headline, below it near its end. */
function factLines(
  whole: readonly PageLine[],
  body: readonly PageLine[],
  headline: PageLine | null,
  authors: readonly string[],
): { above: PageLine[]; below: PageLine[] } {
  const isIn = new Set(body.map(({ text }) => text));
  const start = whole.findIndex(({ text }) => isIn.has(text) && text.split(' ').length > 8);
  const end = whole.findLastIndex(({ text }) => isIn.has(text) && text.split(' ').length > 8);
  const title = headline ? whole.findIndex(({ text }) => text === headline.text) : start;
  const isFact = ({ text }: PageLine): boolean =>
    !isIn.has(text) &&
    text.length < 160 &&
    (isDateLine(text) || bylineIn(text, authors)?.sure === true || authors.some((author) => text === author));
  const from = Math.max(0, Math.min(title, start) - 6);
  const above = whole.slice(from, start === -1 ? 0 : start).filter(isFact);
  const below =
    end === -1 ? [] : whole.slice(end + 1, end + 12).filter((line) => isFact(line) && !isDateLine(line.text));
  const unique = (lines: PageLine[]): PageLine[] =>
    lines
      .filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index)
      .map((line) => ({ ...line, role: null }));
  return { above: unique(above), below: unique(below) };
}

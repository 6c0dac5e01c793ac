import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageMetadata } from '#domain/import/import-input.ts';
import { bylineIn } from '#domain/import/lines/bylines.ts';
import { isDateLine } from '#domain/import/lines/date-line.ts';
import { bestOf, similarity } from '#domain/import/lines/headline.ts';
import type { Role } from '#schema/source.ts';
import { pageMetadata } from './page-metadata.ts';
import { type PageLine, pageLines, sourceOf } from './page-lines.ts';

/** The article of a saved page: the text that becomes the source, and what its elements and metadata say. */
export interface ExtractedPage extends PageMetadata {
  text: string;
  hints: Map<number, Role>;
}

const notText = 'script, style, noscript, template, iframe, svg, form, button, select';

/**
 * Extracts the article of a page: its main text, and the headline, the author and the date where the page prints them above or
 * below it.
 * @throws {Error} when the page has no main text
 */
export function extractPage(html: string): ExtractedPage {
  const { document } = parseHTML(html);
  const metadata = pageMetadata(document);
  for (const element of document.querySelectorAll(notText)) element.remove();
  const whole = pageLines(document.body);
  const content = new Readability(document, { charThreshold: 200, keepClasses: true }).parse()?.content;
  const main = pageLines(parseHTML(`<html><body>${content ?? ''}</body></html>`).document.body);
  const first = main.find(({ text, role }) => role === null && text.split(' ').length > 8) ?? main[0];
  if (!first) throw new Error('The page has no main text. Save its text as .txt, and import that.');
  const end = whole.findIndex(({ text }) => text === first.text);
  const headline = headlineOf(end === -1 ? whole : whole.slice(0, end + 1), metadata.title);
  const body = main.filter(({ text }) => text !== headline?.text);
  const around = factLines(whole, body, headline, metadata.authors);
  const top = headline ? [{ ...headline, role: 'headline' as const }] : [];
  return { ...metadata, ...sourceOf([...top, ...around.above, ...body, ...around.below]) };
}

/** The printed title: the heading, or the line before the text, that has the words of the title in the metadata. */
function headlineOf(before: readonly PageLine[], title: string | null): PageLine | null {
  const headings = before.filter(({ isTitle }) => isTitle);
  if (title === null) return headings[0] ?? null;
  const best = bestOf([...headings, ...before], ({ text }) => similarity(text, title));
  if (best && best.score >= 0.7) return { ...best, role: null };
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
  const isParagraph = ({ text }: PageLine): boolean => isIn.has(text) && text.split(' ').length > 8;
  const [start, end] = [whole.findIndex(isParagraph), whole.findLastIndex(isParagraph)];
  const title = headline ? whole.findIndex(({ text }) => text === headline.text) : start;
  const isFact = ({ text }: PageLine): boolean =>
    !isIn.has(text) &&
    text.length < 160 &&
    (isDateLine(text) || bylineIn(text, authors)?.sure === true || authors.some((author) => text === author));
  if (start === -1) return { above: [], below: [] };
  const factsIn = (from: number, to: number): PageLine[] => {
    const facts = new Map(whole.slice(from, to).map((line) => [line.text, { ...line, role: null }]));
    return [...facts.values()].filter(isFact);
  };
  const below = factsIn(end + 1, end + 12).filter(({ text }) => !isDateLine(text));
  return { above: factsIn(Math.max(0, Math.min(title, start) - 6), start), below };
}

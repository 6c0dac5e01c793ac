import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { parseDocument } from 'yaml';
import type { ExtractedPage } from './extract-page.ts';
import { pageLines, sourceOf } from './page-lines.ts';
import { addressIn, isoDate, type Json, namesIn, stringOf } from './page-metadata.ts';

const frontmatter = /^\uFEFF?\s*---\r?\n(?<yaml>.*?\r?\n)---\r?\n/su;

/**
 * Extracts the article of a Markdown file: its lines as a reader sees them, and what its frontmatter says. A line end is one for
 * the reader too.
 */
export function extractMarkdown(text: string): ExtractedPage {
  const facts = factsIn(frontmatter.exec(text)?.groups?.yaml ?? '');
  const html = micromark(text.replace(frontmatter, '').replaceAll(/(?<=\S)(?=\r?\n)/g, '  '), 'utf8', {
    allowDangerousHtml: true,
    extensions: [{ disable: { null: ['codeIndented'] } }],
  });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const lines = pageLines(document.body);
  const title = lines.find(({ isTitle }) => isTitle) ?? lines.slice(0, 1).find(({ role }) => role === 'subhead');
  return {
    title: title?.text ?? stringOf(facts.title),
    authors: namesIn(facts.author ?? facts.authors ?? null).map((name) => name.replaceAll(/[[\]]/g, '')),
    published: isoDate(stringOf(facts.published ?? facts.date)),
    url: addressIn(stringOf(facts.source ?? facts.url)),
    siteName: stringOf(facts.site),
    ...sourceOf(lines.map((line) => (line === title ? { ...line, role: 'headline' } : line))),
  };
}

/** The keys of a frontmatter; none if it is no YAML map. */
function factsIn(yaml: string): Record<string, Json> {
  const facts = parseDocument(yaml).toJS() as Json;
  return facts !== null && typeof facts === 'object' && !Array.isArray(facts) ? facts : {};
}

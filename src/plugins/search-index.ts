import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import { maxRecordsInOneFragment } from '#domain/search/index/few.ts';
import type { SearchData, SearchDocument } from '#domain/search/index/documents.ts';
import { plain } from '#domain/search/words/words.ts';
import { basePath, createUrls } from '#domain/urls.ts';
import { shown, shownOnly } from './search-fragments.ts';
import { hinting } from './search-hints.ts';

/** Every address as a path in the folder that was built. */
const built = createUrls('');

/** The engine's files that the search page loads: its script is part of the page's own, the rest of its bundle is other people's interfaces. */
const used = /^(?:pagefind-entry\.json|wasm\.[a-z]{2}\.pagefind|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/**
 * Builds the search index beside the pages, once they are built. It runs outside Vite and may not read the archive itself, so
 * the pages leave it one file; what it indexes must stand on the pages that the results lead to.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(built.records, dir);
        const { records } = JSON.parse(await readFile(file, 'utf8')) as SearchData;
        for (const record of records) {
          checkAnchors(record, await readFile(new URL(`${record.url.slice(base.length)}index.html`, dir), 'utf8'));
        }
        const files = await indexFiles(records);
        for (const { path, content } of files) {
          const target = new URL(built.engine(path), dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        await rm(file);
        const searchPage = new URL(`${built.search}index.html`, dir);
        const markup = await readFile(searchPage, 'utf8');
        await writeFile(searchPage, hinting(markup, createUrls(base), files));
        logger.info(`${records.length} records can be found`);
      },
    },
  };
}

/**
 * A result leads to a place on its page.
 * @throws when the page has no such place
 */
export function checkAnchors({ url, passages }: Pick<SearchDocument, 'url' | 'passages'>, markup: string): void {
  for (const { anchor } of passages)
    if (!markup.includes(` id="${anchor}"`))
      throw new Error(`${url} has no place #${anchor}; search results lead there.`);
}

/** The files of an index over the records. @throws with what the engine says, when it says anything */
export async function indexFiles(records: readonly SearchDocument[]): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    ...(records.length <= maxRecordsInOneFragment && { maxFragments: 1 }),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: page(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    return files
      .filter(({ path }) => used.test(path))
      .map(({ path, content }) => ({
        path,
        content: path.startsWith('fragment/') ? shownOnly(content, records) : content,
      }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}

/**
 * A record as a page that only the engine reads: its words parted by spaces, so that each is one token. The engine names its
 * files by what it keeps, ids of headings among them: so a file with anything else to show has another name.
 */
export function page(record: SearchDocument): string {
  const { title, passages, keys, filters, day } = record;
  const hidden = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => data(`filter="${name}[data-v]"`, value)),
    ),
    data('sort="tanggal[data-v]"', day),
    data('meta="kunci[data-v]"', keys.join(' ')),
  ];
  const texts = passages.map(({ text }) => `<p>${plain(text)}</p>`);
  return `<!doctype html><html lang="${language}"><body data-pagefind-body><h1 id="${escapeHtml(JSON.stringify(shown(record)))}" data-pagefind-meta="title">${plain(title)}</h1>${texts.join('')}${hidden.join('')}</body></html>`;
}

const data = (what: string, value: string): string => `<i data-pagefind-${what} data-v="${escapeHtml(value)}"></i>`;

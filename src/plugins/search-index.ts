import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import { maxDocumentsInOneFragment } from '#domain/search/index/few.ts';
import type { SearchData, SearchDocument } from '#domain/search/index/documents.ts';
import { pagefindText } from '#domain/search/words/words.ts';
import { basePath, createUrls } from '#domain/urls.ts';
import { displayedFields, withDisplayedFieldsOnly } from './search-fragments.ts';
import { addPreloadLinks } from './preload-links.ts';

/** The addresses as paths in the output folder. */
const outputPaths = createUrls('');

/** Pagefind's files that the search page loads. The page's script contains Pagefind's script; its user interfaces are not used. */
const usedFiles = /^(?:pagefind-entry\.json|wasm\.[a-z]{2}\.pagefind|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/**
 * Builds the search index after the pages. It runs outside Vite and cannot import the archive, so a page route writes the
 * search data to a file, which is read and deleted here. Every anchor in the index must exist on its page.
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
        const file = new URL(outputPaths.searchData, dir);
        const { documents } = JSON.parse(await readFile(file, 'utf8')) as SearchData;
        for (const document of documents) {
          checkAnchors(document, await readFile(new URL(`${document.url.slice(base.length)}index.html`, dir), 'utf8'));
        }
        const files = await indexFiles(documents);
        for (const { path, content } of files) {
          const target = new URL(outputPaths.pagefind(path), dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        await rm(file);
        const searchPage = new URL(`${outputPaths.search}index.html`, dir);
        const markup = await readFile(searchPage, 'utf8');
        await writeFile(searchPage, addPreloadLinks(markup, createUrls(base), files));
        logger.info(`${documents.length} documents indexed`);
      },
    },
  };
}

/**
 * Checks that a page has every anchor of its search document.
 * @param markup the HTML of the page
 * @throws {Error} when an anchor is missing
 */
export function checkAnchors({ url, passages }: Pick<SearchDocument, 'url' | 'passages'>, markup: string): void {
  for (const { anchor } of passages)
    if (!markup.includes(` id="${anchor}"`))
      throw new Error(
        `${url} has no element with the id ${anchor}, but search results link to it. Add the id to the page, or remove the passage from the search documents.`,
      );
}

/**
 * The files of the search index, sorted by path.
 * @returns paths relative to the folder of the engine, and contents
 * @throws {Error} with Pagefind's messages when Pagefind reports an error
 */
export async function indexFiles(documents: readonly SearchDocument[]): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    ...(documents.length <= maxDocumentsInOneFragment && { maxFragments: 1 }),
  });
  if (!index) throw pagefindError('created no index', errors);
  try {
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.url, content: documentHtml(document) });
      if (added.errors.length > 0) throw pagefindError(`did not index ${document.url}`, added.errors);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw pagefindError('wrote no files', fileErrors);
    return files
      .filter(({ path }) => usedFiles.test(path))
      .map(({ path, content }) => ({
        path,
        content: path.startsWith('fragment/') ? withDisplayedFieldsOnly(content, documents) : content,
      }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}

const pagefindError = (problem: string, messages: readonly string[]): Error =>
  new Error(`Pagefind ${problem}: ${messages.join('; ')}. Delete dist/ and build the site again.`);

/**
 * A search document as HTML that only Pagefind reads. Words are separated by spaces, so that each word is one token. Pagefind
 * derives the names of fragment files from its own data, which includes the ids of headings. The id of the heading contains
 * the displayed fields, so that the name changes with them.
 */
export function documentHtml(document: SearchDocument): string {
  const { title, passages, keys, filters, day } = document;
  const hidden = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => hiddenData(`filter="${name}[data-v]"`, value)),
    ),
    hiddenData('sort="tanggal[data-v]"', day),
    hiddenData('meta="kunci[data-v]"', keys.join(' ')),
  ];
  const texts = passages.map(({ text }) => `<p>${pagefindText(text)}</p>`);
  return `<!doctype html><html lang="${language}"><body data-pagefind-body><h1 id="${escapeHtml(JSON.stringify(displayedFields(document)))}" data-pagefind-meta="title">${pagefindText(title)}</h1>${texts.join('')}${hidden.join('')}</body></html>`;
}

const hiddenData = (attribute: string, value: string): string =>
  `<i data-pagefind-${attribute} data-v="${escapeHtml(value)}"></i>`;

import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { contentType } from '#domain/headers/content-type.ts';
import { createUrls } from '#domain/urls.ts';
import { addPreloadLinks } from '#plugins/preload-links.ts';

/** The files of a site by path. */
type Files = ReadonlyMap<string, Uint8Array | string>;

/** A search page to measure. */
export interface SearchSite {
  files: Files;
  /** The path of the page with the results of a query. */
  pathOf: (query: string) => string;
  /** Matches the first result. */
  ready: string;
}

/** What a first answer costs: body bytes as a host with Brotli sends them, requests, and milliseconds. */
export interface FirstAnswer {
  bytes: number;
  requests: number;
  milliseconds: number;
}

const { search, pagefind } = createUrls('');
const built = (pattern: string): [string, Buffer][] =>
  globSync(pattern, { cwd: 'dist' }).map((path) => [path, readFileSync(`dist/${path}`)]);

/** The built search page with other search files. */
export function ownSite(searchFiles: Files): SearchSite {
  const page = readFileSync(`dist/${search}index.html`, 'utf8').replace(/<link rel="(?:modulep|p)reload"[^>]*>/g, '');
  const scripts = built('_astro/*');
  const shared = scripts.map(([path]) => path).filter((path) => /^_astro\/[^.]*\.[^.]*\.js$/.test(path));
  const html = addPreloadLinks(page, '/', [...searchFiles.keys()], shared);
  return {
    files: new Map<string, Uint8Array | string>([...scripts, ...searchFiles, [`${search}index.html`, html]]),
    pathOf: (query) => `${search}?q=${encodeURIComponent(query)}`,
    ready: '#hasil > li',
  };
}

/** Pagefind's own interface on a page without anything else. */
export const stockSite = (engineFiles: Files): SearchSite => ({
  files: new Map([
    ...[...engineFiles].map(([path, content]) => [pagefind(path), content] as const),
    [
      'index.html',
      `<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="${pagefind('pagefind-ui.css')}"></head><body><div id="search"></div><script src="${pagefind('pagefind-ui.js')}"></script><script>new PagefindUI({ element: '#search', showImages: false }).triggerSearch(new URLSearchParams(location.search).get('q'));</script></body></html>`,
    ],
  ]),
  pathOf: (query) => `?q=${encodeURIComponent(query)}`,
  ready: '.pagefind-ui__result-title',
});

/**
 * What the first answer to a query costs in a browser with an empty cache: the fastest of three visits.
 * @param slowdown how much slower the processor is
 */
export async function firstAnswer(
  browser: Browser,
  { files, pathOf, ready }: SearchSite,
  query: string,
  slowdown: number,
): Promise<FirstAnswer> {
  const sent: string[] = [];
  const bodies = new Map<string, Buffer>();
  const server = createServer(({ url = '' }, response) => {
    const address = decodeURIComponent(url.replace(/\?.*$/, ''));
    const path = address.replace(/^\//, '').replace(/(?<=^|\/)$/, 'index.html');
    const bytes = Buffer.from(files.get(path) ?? '');
    const isPacked = bytes[0] === 0x1f || path.endsWith('.woff2');
    const body = bodies.get(path) ?? (isPacked ? bytes : brotliCompressSync(bytes));
    bodies.set(path, body);
    sent.push(path);
    const encoding = isPacked ? {} : { 'Content-Encoding': 'br' };
    response.writeHead(files.has(path) ? 200 : 404, { 'Content-Type': contentType(address), ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/${pathOf(query)}`;
  const visits: FirstAnswer[] = [];
  while (visits.length < 3) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    sent.length = 0;
    const started = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    const milliseconds = performance.now() - started;
    // The heading font is requested after the first answer.
    const paths = sent.filter((path) => !path.endsWith('.woff2'));
    const bytes = paths.reduce((sum, path) => sum + (bodies.get(path)?.length ?? 0), 0);
    visits.push({ bytes, requests: paths.length, milliseconds });
    await page.close();
  }
  server.closeAllConnections();
  server.close();
  return visits.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
}

import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { must } from '#domain/must.ts';
import { contentType } from '#domain/headers/content-type.ts';
import { sitePaths } from '#domain/urls.ts';
import { addPreloadLinks } from '#plugins/preload-links.ts';
import { launchBrowser } from '#tests/browser.ts';
import { measureInTurn } from './report.ts';

/** The files of a site by path. */
type Files = ReadonlyMap<string, Uint8Array | string>;

/** A search page to measure. */
export interface SearchSite {
  files: Files;
  /** The path of the search page. */
  page: string;
  /** Matches the first result. */
  ready: string;
}

/** What a first answer costs: body bytes as a host with Brotli sends them, requests, and milliseconds. */
export interface FirstAnswer {
  bytes: number;
  requests: number;
  milliseconds: number;
}

const { search, pagefind } = sitePaths;
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
    page: search,
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
  page: '',
  ready: '.pagefind-ui__result-title',
});

/** The visits to each site. */
const visits = 9;
/** A slow line: milliseconds until a response begins, and bytes in each millisecond for all responses together. */
const line = { latency: 150, rate: 200 };

/**
 * What the first answer to a query costs on each site in a browser with an empty cache, on a slow line: the figures of the
 * visit with the median time. The processor is not slowed down: Chromium slows down the page, but not the worker in which
 * Pagefind's interface searches.
 */
export async function firstAnswers(sites: readonly SearchSite[], query: string): Promise<FirstAnswer[]> {
  const browser = await launchBrowser();
  const served = await Promise.all(sites.map(serveSlowly));
  const answers = await measureInTurn(
    visits,
    served.map((site) => () => visitOnce(browser, site, query)),
  );
  await browser.close();
  for (const { server } of served) server.close();
  return answers.map((all) => {
    const byTime = all.toSorted((a, b) => a.milliseconds - b.milliseconds);
    return must(byTime[Math.floor(visits / 2)], 'each site is visited');
  });
}

async function visitOnce(
  browser: Browser,
  { address, sent, page: path, ready }: ServedSite,
  query: string,
): Promise<FirstAnswer> {
  const page = await browser.newPage();
  sent.length = 0;
  const started = performance.now();
  await page.goto(`${address}${path}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  const milliseconds = performance.now() - started;
  const [bytes, requests] = [sent.reduce((sum, length) => sum + length, 0), sent.length];
  await page.close();
  return { bytes, requests, milliseconds };
}

async function serveSlowly(site: SearchSite): Promise<ServedSite> {
  const sent: number[] = [];
  const bodies = new Map<string, Buffer>();
  let lineIsFreeAt = 0;
  const server = createServer(({ url = '' }, response) => {
    const address = decodeURIComponent(url.replace(/\?.*$/, ''));
    const path = address.replace(/^\//, '').replace(/(?<=^|\/)$/, 'index.html');
    const bytes = Buffer.from(site.files.get(path) ?? '');
    const isPacked = bytes[0] === 0x1f || path.endsWith('.woff2');
    const body = bodies.get(path) ?? (isPacked ? bytes : brotliCompressSync(bytes));
    bodies.set(path, body);
    sent.push(body.length);
    const now = performance.now();
    lineIsFreeAt = Math.max(lineIsFreeAt, now) + body.length / line.rate;
    const encoding = isPacked ? {} : { 'Content-Encoding': 'br' };
    response.writeHead(site.files.has(path) ? 200 : 404, { 'Content-Type': contentType(address), ...encoding });
    setTimeout(() => response.end(body), line.latency + lineIsFreeAt - now);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { ...site, server, sent, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}

/** A site with its server; `sent` has the length of each response of the current visit. */
interface ServedSite extends SearchSite {
  server: Server;
  address: string;
  sent: number[];
}

import { createUrls } from '#domain/urls.ts';

/** What the offline worker of one build keeps. The build writes it into the script of the worker. */
export interface Manifest {
  /** Changes with every kept file, and with the worker. */
  version: string;
  /** True if the files are the whole archive. Otherwise the worker adds the pages that a reader visits. */
  whole: boolean;
  /** The start of the SHA-256 of each file, by its address below the base path: `{ 'artikel/': '9f86d081…' }`. */
  files: Readonly<Record<string, string>>;
}

/** The most that a browser loads for a whole archive, in bytes. Text counts compressed, as it is sent. */
export const wholeArchiveLimit = 5_000_000;

const urls = createUrls('');

/** Large files for other uses: the ZIP has its own pages, and no page shows a share image. */
const isDownload = (path: string): boolean => path === urls.bag || path.endsWith(urls.shareImage(''));

/** Files for hosts and crawlers, the page of missing addresses, and the worker itself. */
const isForHosts = (path: string): boolean =>
  path === urls.worker || /^(?:_headers|\.nojekyll|robots\.txt|sitemap.*\.xml|404\.html)$/.test(path);

/** True if a file of the built site, by its path, is kept when the whole archive is. */
export const isKept = (path: string): boolean => !isDownload(path) && !isForHosts(path);

/**
 * True if an address below the base path is kept of every archive: the front page, the scripts and fonts, and the pages by which
 * readers find others (search, calendar, index).
 */
export const isCore = (address: string): boolean =>
  isEssential(address) ||
  [urls.search, urls.pagefind(''), urls.dates, urls.index].some((folder) => address.startsWith(folder));

/** True if a worker needs the file at an address to start: the front page, the page for missing copies, what pages load. */
export const isEssential = (address: string): boolean =>
  address === '' || address === urls.offline || /^(?:_astro\/|[^/]+\.(?:ico|svg|webmanifest)$)/.test(address);

/**
 * Returns the address below the base path of a file in the built site.
 * @example addressOf('indeks/é/index.html') // 'indeks/%C3%A9/'
 */
export const addressOf = (path: string): string => encodeURI(path).replace(/(^|\/)index\.html$/, '$1');

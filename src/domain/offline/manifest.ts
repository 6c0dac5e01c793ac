import { sitePaths } from '#domain/urls.ts';

/** What the offline worker of one build keeps. The build writes it into the script of the worker. */
export interface Manifest {
  /** Changes with every kept file, and with the worker. */
  version: string;
  /** True if the files are the whole archive. Otherwise the worker adds the pages that a reader visits. */
  whole: boolean;
  /** The start of the SHA-256 of each file, by its address below the base path: `{ 'artikel/': '9f86d081…' }`. */
  files: Readonly<Record<string, string>>;
}

/**
 * The most that a browser loads in the background. Text counts compressed, as it is sent. At 150 ms of latency and 1.6 Mbit/s,
 * three at a time, the files take 100 seconds, and the bytes 25.
 */
export const backgroundLimit = { files: 2000, bytes: 5_000_000 };

/** Large files for other uses: the ZIP has its own pages, and no page shows a share image. */
const isDownload = (path: string): boolean => path === sitePaths.bag || path.endsWith(sitePaths.shareImage(''));

/** Files for hosts and crawlers, the page of missing addresses, and the worker itself. */
const isForHosts = (path: string): boolean =>
  path === sitePaths.worker || /^(?:_headers|\.nojekyll|robots\.txt|sitemap.*\.xml|404\.html)$/.test(path);

/** True if a file of the built site, by its path, is kept when the whole archive is. */
export const isKept = (path: string): boolean => !isDownload(path) && !isForHosts(path);

/** What is kept of a large archive, by the address, most important first: lists, years, months and letters; the search. */
const coreParts = [
  (address: string): boolean =>
    /^[a-z]+\/$/.test(address) || /^(?:tanggal\/\d+(?:\/\d+)?|indeks\/[^/]+)\/$/.test(address),
  (address: string): boolean => [sitePaths.search, sitePaths.pagefind('')].some((folder) => address.startsWith(folder)),
];

/**
 * Returns the paths of the files to keep: all if they are within the limit. Otherwise those that a worker needs to start, and
 * each part of the core that is within the limit together with the parts before it, so that no part is incomplete.
 * @param paths of a built site
 * @param sizeOf returns the size of a file as it is sent, in bytes
 */
export function filesToKeep(
  paths: readonly string[],
  sizeOf: (path: string) => number,
  limit = backgroundLimit,
): { whole: boolean; paths: string[] } {
  const all = paths.filter(isKept);
  if (isWithin(all, sizeOf, limit)) return { whole: true, paths: all };
  let core = all.filter((path) => isEssential(addressOf(path)));
  for (const isPart of coreParts) {
    const more = [...new Set([...core, ...all.filter((path) => isPart(addressOf(path)))])];
    if (isWithin(more, sizeOf, limit)) core = more;
  }
  return { whole: false, paths: core };
}

/** Stops at the first file above the limit. */
function isWithin(paths: readonly string[], sizeOf: (path: string) => number, limit: typeof backgroundLimit): boolean {
  let bytes = 0;
  return paths.length <= limit.files && paths.every((path) => (bytes += sizeOf(path)) <= limit.bytes);
}

/** True if a worker needs the file at an address to start: the front page, the page for missing copies, what pages load. */
export const isEssential = (address: string): boolean =>
  address === '' || address === sitePaths.offline || /^(?:_astro\/|[^/]+\.(?:ico|svg|webmanifest)$)/.test(address);

/**
 * Returns the address below the base path of a file in the built site.
 * @example addressOf('indeks/é/index.html') // 'indeks/%C3%A9/'
 */
export const addressOf = (path: string): string => encodeURI(path).replace(/(^|\/)index\.html$/, '$1');

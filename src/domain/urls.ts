import type { NameKind, RecordKind } from '#schema/records.ts';

/** The first address segment of each kind of record. */
const segmentByKind: Record<RecordKind, string> = {
  articles: 'artikel',
  events: 'peristiwa',
  comparisons: 'perbandingan',
  outlets: 'media',
  people: 'tokoh',
  organisations: 'organisasi',
  places: 'tempat',
};

/**
 * Returns every address of the archive, or a function that builds it. No other file writes a path. Addresses are
 * permanent (`.github/docs/addresses.md`); a test lists them.
 * @param base the base path or the URL of the site, which ends in "/"; "" for `sitePaths`
 * @example createUrls('/arsip/').sentence({ article: 'banjir', anchor: 'p2k1' }) // '/arsip/artikel/banjir/#p2k1'
 */
export const createUrls = (base: string) => ({
  home: base,
  articles: `${base}artikel/`,
  article: (id: string) => `${base}artikel/${id}/`,
  sentence: ({ article, anchor }: Anchored) => `${base}artikel/${article}/#${anchor}`,
  source: (id: string) => `${base}artikel/${id}/sumber/`,
  sourceLine: (id: string, line: number) => `${base}artikel/${id}/sumber/#b${String(line)}`,
  sourceText: (id: string) => `${base}sumber/${id}.txt`,
  sources: `${base}sumber/`,
  checksums: `${base}sumber/SHA256SUMS`,
  citation: (id: string, format: CitationFormat) => `${base}artikel/${id}/kutipan.${format}`,
  /** The page with the details and the citation of each sentence of an article. */
  sentenceCitations: (id: string) => `${base}artikel/${id}/kutipan/`,
  /** One sentence on that page: who says it, where it is quoted, its citation. */
  sentenceDetails: ({ article, anchor }: Anchored) => `${base}artikel/${article}/kutipan/#${anchor}`,
  /** A file with the citations of all sentences of an article. */
  sentenceCitation: (id: string, format: CitationFormat) => `${base}artikel/${id}/kutipan/kalimat.${format}`,
  eventCitation: (id: string, format: CitationFormat) => `${base}peristiwa/${id}/kutipan.${format}`,
  events: `${base}peristiwa/`,
  event: (id: string) => `${base}peristiwa/${id}/`,
  /** One piece of evidence of an event, numbered from 1. */
  evidence: (event: string, number: number) => `${base}peristiwa/${event}/#bukti-${number}`,
  dates: `${base}tanggal/`,
  /** The page of a year, month or day: "2022", "2022-01", "2022-01-10". */
  date: (date: string) => `${base}tanggal/${date.replaceAll('-', '/')}/`,
  /** The articles without a printed publication date. */
  undated: `${base}tanggal/tanpa-tanggal/`,
  names: (kind: NameKind) => `${base}${segmentByKind[kind]}/`,
  record: (kind: RecordKind, id: string) => `${base}${segmentByKind[kind]}/${id}/`,
  comparisons: `${base}perbandingan/`,
  comparison: (id: string) => `${base}perbandingan/${id}/`,
  search: `${base}cari/`,
  /** The search page with the results of a query, of all outlets or of the one with this name. */
  query: (words: string, outlet?: string) =>
    `${base}cari/?q=${encodeURIComponent(words)}${outlet === undefined ? '' : `&media=${encodeURIComponent(outlet)}`}`,
  /** The search page with a placeholder for the query, `{name}`, for OpenSearch and schema.org. */
  queryTemplate: (name: string) => `${base}cari/?q={${name}}`,
  /** A file of Pagefind: "pagefind-entry.json"; for "", the folder of its files. */
  pagefind: (file: string) => `${base}pagefind/${file}`,
  /** A JSON file of the search page: "kosakata" is the one that it starts with. */
  searchFile: (name: string) => `${base}cari/${name}.json`,
  index: `${base}indeks/`,
  indexLetter: (letter: string) => `${base}indeks/${letter}/`,
  indexWord: (letter: string, word: string, page = 1) =>
    `${listPageUrl(`${base}indeks/${letter}/`, page)}#kata-${encodeURIComponent(word)}`,
  overview: `${base}gambaran/`,
  /** What the sources do not say. */
  unknown: `${base}tentang/#yang-tidak-diketahui`,
  about: `${base}tentang/`,
  changes: `${base}tentang/perubahan/`,
  downloads: `${base}unduh/`,
  bag: `${base}unduh/arsip.zip`,
  /** A data file: "articles.json". */
  data: (file: string) => `${base}data/${file}`,
  /** The share image (1200 × 630 pixels) of a page; takes the address of the page. */
  shareImage: (page: string) => `${page}gambar.png`,
  rss: `${base}rss.xml`,
  atom: `${base}atom.xml`,
  jsonFeed: `${base}feed.json`,
  sitemap: `${base}sitemap-index.xml`,
  /** A file with pages, numbered from 0; the index names it. */
  sitemapPart: (number: number) => `${base}sitemap-${String(number)}.xml`,
  openSearch: `${base}opensearch.xml`,
  manifest: `${base}site.webmanifest`,
  /** The page that is shown instead of one without a copy, when there is no network. */
  offline: `${base}luring/`,
  /** The service worker, which keeps copies. */
  worker: `${base}sw.js`,
  icon: `${base}favicon.svg`,
  icoIcon: `${base}favicon.ico`,
  touchIcon: `${base}apple-touch-icon.png`,
});

/**
 * Every address below the base path, which is the path of its file in the built folder. The bundles of pages that do not use it
 * leave it out, because the call is marked as pure.
 */
export const sitePaths = /* @__PURE__ */ createUrls('');

/**
 * Returns the address segments of a page of a list, numbered from 1, after those of the list. The first page has none.
 * @example pageSegments(2) // ['halaman', '2']
 */
export const pageSegments = (number: number): string[] => (number === 1 ? [] : ['halaman', String(number)]);

/**
 * Returns the rest parameter `page` of the route of a list; undefined for the first page.
 * @example pageParam(2) // 'halaman/2'
 */
export const pageParam = (number: number): string | undefined => pageSegments(number).join('/') || undefined;

/**
 * Returns the address of a page of a list, numbered from 1. The first page has the address of the list.
 * @example listPageUrl('/arsip/artikel/', 2) // '/arsip/artikel/halaman/2/'
 */
export const listPageUrl = (list: string, number: number): string =>
  [list, ...pageSegments(number).map((segment) => `${segment}/`)].join('');

/**
 * Returns the address of a document of a feed: 0 is the feed, the archives of older items are numbered from 1.
 * @example feedPageUrl('/arsip/rss.xml', 2) // '/arsip/rss/2.xml'
 */
export const feedPageUrl = (feed: string, number: number): string =>
  number === 0 ? feed : feed.replace(/\.(\w+)$/, `/${String(number)}.$1`);

/** Returns the folders whose files have a hash of their content in their names, under a base path. */
export const immutableFolders = (base: string): string[] =>
  ['_astro/', 'pagefind/index/', 'pagefind/filter/'].map((folder) => base + folder);

/**
 * Returns a part of an address without percent-encoding; undefined if that is not valid.
 * @example decoded('/100%-tutup') // undefined
 */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * Returns a base path with one "/" at each end.
 * @example basePath('arsip') // '/arsip/'
 */
export const basePath = (path: string): string => `/${path}/`.replace(/\/+/g, '/');

/**
 * Returns the first address segment of a kind of record.
 * @example segmentOfKind('people') // 'tokoh'
 */
export const segmentOfKind = (kind: RecordKind): string => segmentByKind[kind];

/** The addresses under one base path. */
export type Urls = ReturnType<typeof createUrls>;

/** BibTeX, RIS, CSL-JSON. */
type CitationFormat = 'bib' | 'ris' | 'json';

/** A sentence: the id of its article, and its anchor ("p2k1"). */
interface Anchored {
  article: string;
  anchor: string;
}

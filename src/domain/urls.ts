import type { NameKind } from '#schema/records.ts';

/** The address segment of each kind of name. */
const nameSegments: Record<NameKind, string> = {
  outlets: 'media',
  people: 'tokoh',
  organisations: 'organisasi',
  places: 'tempat',
};

/**
 * Every address of the archive, under a base path that ends in "/". The only place that spells a path; addresses are
 * promises (README, "Addresses"), and a test lists them.
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
  /** How each sentence of an article is cited; below it the same as files. */
  sentenceCitations: (id: string) => `${base}artikel/${id}/kutipan/`,
  sentenceCitation: (id: string, format: CitationFormat) => `${base}artikel/${id}/kutipan/kalimat.${format}`,
  eventCitation: (id: string, format: CitationFormat) => `${base}peristiwa/${id}/kutipan.${format}`,
  events: `${base}peristiwa/`,
  event: (id: string) => `${base}peristiwa/${id}/`,
  /** A piece of an event's evidence, counted from 1. */
  evidence: (event: string, number: number) => `${base}peristiwa/${event}/#bukti-${number}`,
  dates: `${base}tanggal/`,
  /** A year, month or day: "2022", "2022-01", "2022-01-10". */
  date: (date: string) => `${base}tanggal/${date.replaceAll('-', '/')}/`,
  names: (kind: NameKind) => `${base}${nameSegments[kind]}/`,
  name: (kind: NameKind, id: string) => `${base}${nameSegments[kind]}/${id}/`,
  comparisons: `${base}perbandingan/`,
  comparison: (id: string) => `${base}perbandingan/${id}/`,
  search: `${base}cari/`,
  /** The search for some words. */
  query: (words: string) => `${base}cari/?q=${encodeURIComponent(words)}`,
  /** The search as an address with a name in braces where the words go, as OpenSearch and schema.org want it. */
  queryTemplate: (name: string) => `${base}cari/?q={${name}}`,
  /** A file of the search engine: "pagefind-entry.json"; the folder of them for "". */
  engine: (file: string) => `${base}pagefind/${file}`,
  /** What the search index is made from; it is taken away again. */
  records: `${base}cari/rekaman.json`,
  /** The words of the archive, for the search page. */
  lexicon: `${base}cari/kosakata.json`,
  index: `${base}indeks/`,
  indexLetter: (letter: string) => `${base}indeks/${letter}/`,
  indexWord: (letter: string, word: string) => `${base}indeks/${letter}/#kata-${encodeURIComponent(word)}`,
  overview: `${base}gambaran/`,
  about: `${base}tentang/`,
  changes: `${base}tentang/perubahan/`,
  downloads: `${base}unduh/`,
  bag: `${base}unduh/arsip.zip`,
  /** A data file: "articles.json". */
  data: (file: string) => `${base}data/${file}`,
  /** The picture (1200 × 630) that stands for a page where its link is shared; takes the page's own address. */
  picture: (page: string) => `${page}gambar.png`,
  /** The rules of the timeline's controls. */
  filterStyles: `${base}gaya/saringan.css`,
  rss: `${base}rss.xml`,
  atom: `${base}atom.xml`,
  jsonFeed: `${base}feed.json`,
  sitemap: `${base}sitemap-index.xml`,
  openSearch: `${base}opensearch.xml`,
  manifest: `${base}site.webmanifest`,
  icon: `${base}favicon.svg`,
  /** The script that runs before the first paint. */
  firstScript: `${base}theme.js`,
});

/** A base path as addresses need it, however it was given: "arsip" → "/arsip/". */
export const basePath = (given: string): string => `/${given}/`.replace(/\/+/g, '/');

/** Which kind of name an address segment stands for: "tokoh" → people. */
export const kindOfSegment = (segment: string): NameKind | undefined =>
  (Object.keys(nameSegments) as NameKind[]).find((kind) => nameSegments[kind] === segment);

/** The address segment of a kind of name: people → "tokoh". */
export const segmentOfKind = (kind: NameKind): string => nameSegments[kind];

/** The address segments of names. */
export const segments = Object.values(nameSegments);

export type Urls = ReturnType<typeof createUrls>;

/** BibTeX, RIS, CSL-JSON. */
type CitationFormat = 'bib' | 'ris' | 'json';

interface Anchored {
  article: string;
  anchor: string;
}

import type { PageMetadata } from '#domain/import/import-input.ts';

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Returns the metadata of a page. JSON-LD comes first, because outlets fill it with the facts of the article. */
export function pageMetadata(document: Document): PageMetadata {
  const [article] = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(articlesIn);
  const attribute = (selector: string, name: string): string | null =>
    stringOf(document.querySelector(selector)?.getAttribute(name));
  const meta = (...names: string[]): string | null =>
    firstOf(names, (name) =>
      attribute(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content'),
    );
  const title = stringOf(article?.headline) ?? meta('og:title', 'twitter:title');
  const metaAuthor = meta('author', 'article:author', 'content_author', 'dtk:author', 'parsely-author');
  const authors = [article?.author ?? null, /^https?:|developer|admin/iu.test(metaAuthor ?? '') ? null : metaAuthor];
  const addresses = [attribute('link[rel="canonical"]', 'href'), meta('og:url'), stringOf(article?.url)];
  return {
    title: title ?? document.querySelector('title')?.textContent.trim() ?? null,
    authors: authors.map(namesIn).find((names) => names.length > 0) ?? [],
    published: firstOf([stringOf(article?.datePublished), meta(...dateNames)], isoDate),
    url: firstOf(addresses, addressIn),
    siteName: meta('og:site_name') ?? namesIn(article?.publisher ?? null)[0] ?? null,
  };
}

/** The first result that is not null. */
const firstOf = <Item>(items: readonly Item[], read: (item: Item) => string | null): string | null =>
  items.map(read).find((found) => found !== null) ?? null;

/** The names under which outlets give the date of publication. */
const dateNames =
  'article:published_time datePublished publishdate pubdate dtk:publishdate content_PublishedDate date'.split(' ');

const articleType =
  /^(?:News|Reportage|Background|Analysis|Opinion|Report|Blog)?(?:NewsArticle|Article|Posting|BlogPosting|LiveBlogPosting)$/;

function articlesIn({ textContent }: Element): Record<string, Json>[] {
  try {
    const nodes = flatten(JSON.parse(textContent.replaceAll(/[\n\r\t]+/g, ' ')) as Json);
    return nodes.filter((node) =>
      [node['@type'] ?? []].flat().some((type) => typeof type === 'string' && articleType.test(type)),
    );
  } catch {
    return []; // a page with broken JSON-LD has no metadata of this kind
  }
}

function flatten(node: Json): Record<string, Json>[] {
  if (Array.isArray(node)) return node.flatMap(flatten);
  if (node === null || typeof node !== 'object') return [];
  return [node, ...flatten(node['@graph'] ?? null)];
}

export const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

export function namesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value !== null && typeof value === 'object') return namesIn(value.name ?? null);
  return [stringOf(value) ?? []].flat();
}

/** "2022-01-06T12:05:00+07:00", "2022-01-06 12:05:00" without a zone as its day; null for anything else. */
export function isoDate(value: string | null): string | null {
  const [, day, time, zone] =
    /^(\d{4}[-/]\d\d[-/]\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(value ?? '') ?? [];
  if (day === undefined) return null;
  const offset = zone?.replace('Z', '+00:00').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${day.replaceAll('/', '-')}${time && offset ? `T${time.padEnd(8, ':00')}${offset}` : ''}`;
}

export const addressIn = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+\/\S*$/.test(value) && URL.canParse(value) ? value : null;

/** The item that Zotero creates from a page. */
export interface Item {
  itemType: string;
  title: string;
  publicationTitle: string | undefined;
  language: string | undefined;
  url: string | undefined;
  date: string | undefined;
  creators: string[];
}

/**
 * Returns the item that Zotero's Embedded Metadata translator creates from a page. Follows its rules, of 2026-04-27:
 * https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js and RDF.js
 */
export function zoteroItem(html: string): Item {
  const metas = [...html.matchAll(/<meta ([^>]*)>/g)].map(([, attributes = '']) => ({
    name: attribute(attributes, 'name') ?? attribute(attributes, 'property') ?? '',
    content: attribute(attributes, 'content') ?? '',
  }));
  const first = (...names: string[]): string | undefined =>
    names.map((wanted) => metas.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.content).find(Boolean);
  const highwire = (name: string): string | undefined => metas.find((meta) => meta.name.endsWith(name))?.content;
  const ogType = { website: 'webpage', book: 'book' }[first('og:type') ?? ''];
  const fallbackType = highwire('citation_title') === undefined ? 'webpage' : 'journalArticle';
  const publicationTitle = first('prism.publicationName', 'DC.source', 'dcterms.source', 'og:site_name');
  const title = highwire('citation_title') ?? first('DC.title', 'og:title') ?? '';
  const authors = metas.filter(({ name }) => name.endsWith('citation_author')).map(({ content }) => content);
  return {
    itemType:
      highwire('citation_journal_title') === undefined
        ? (ogType ?? first('DC.type') ?? fallbackType)
        : 'journalArticle',
    title: publicationTitle === undefined ? title : title.replace(outletSuffix(publicationTitle), ''),
    publicationTitle,
    language: highwire('citation_language') ?? first('DC.language') ?? attribute(html, 'lang'),
    url: highwire('citation_public_url') ?? /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
    date:
      highwire('citation_publication_date') ??
      first('article:published_time', 'DC.date', 'dcterms.issued') ??
      /<time\b[^>]* datetime="([^"]*)"/.exec(html)?.[1],
    creators: authors.length > 0 ? authors : guessAuthors(html, first('DC.creator', 'author')),
  };
}

/** Returns the keys and values of each COinS span, as Zotero's openurl.js reads them; a repeated key has all values. */
export function coinsItems(html: string): Partial<Record<string, string>>[] {
  return [...html.matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(([, title = '']) =>
    decodeEntities(title)
      .split('&')
      .map((pair) => pair.split('='))
      .reduce<Partial<Record<string, string>>>((item, [key = '', text = '']) => {
        const value = decodeURIComponent(text.replace(/\+|%2[bB]/g, ' '));
        return { ...item, [key]: item[key] === undefined ? value : `${item[key]}; ${value}` };
      }, {}),
  );
}

/** Returns the author that Zotero guesses from a byline, a vCard or rel=author if the metadata names none. */
function guessAuthors(html: string, named: string | undefined): string[] {
  if (named !== undefined) return [named];
  const byline =
    /class="[^"]*(?:byline|vcard)[^"]*"[^>]*>([^<]*)/i.exec(html) ?? /rel="author"[^>]*>([^<]+)/.exec(html);
  return byline ? [byline[1] ?? ''] : [];
}

/** Matches the end of a title that repeats the outlet. Zotero removes it. */
const outletSuffix = (outlet: string): RegExp =>
  new RegExp(`\\s*[-–—=_:|~#]\\s*${outlet.replace(/[()[\]$^*+.?|\\]/g, '\\$&')}\\s*$`, 'i');

const attribute = (attributes: string, name: string): string | undefined => {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decodeEntities(value);
};

const decodeEntities = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');

import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { dateInWords, dayStart, plainDay } from '../dates.ts';
import { html } from '../html.ts';
import { archiveModified, changesOf, firstPublished, lastModified, type Register } from '../modified.ts';
import type { Urls } from '../urls.ts';

/** A feed of the archive's articles, whatever its form. */
export interface Feed {
  title: string;
  description: string;
  rights: string;
  home: string;
  license: string;
  /** When anything in the archive last changed (RFC 3339). */
  updated: string;
  items: FeedItem[];
}

/** One article in a feed. */
export interface FeedItem {
  /** Its permanent address; also its id, for good. */
  url: string;
  title: string;
  outlet: string;
  /** As printed; null where none is. */
  author: string | null;
  summary: string;
  /** The whole text, what the archive says about it, and its corrections, as HTML. */
  content: string;
  /** The printed moment; null where none is printed. */
  published: string | null;
  /** When it last changed in the archive (RFC 3339): a correction makes it new. */
  updated: string;
  /** The day the archive published it. */
  added: string;
  edtf: string;
  /** The page's address at its outlet. */
  original: string;
}

/** Words inside a feed's texts. */
export interface FeedWords {
  unprinted: (bounds: string, because: string) => string;
  supplied: string;
  corrections: string;
  original: string;
}

/** The articles as a feed: the newest in the archive first, of one day's the latest filed, then by id. */
export function feed(archive: Archive, urls: Urls, words: FeedWords): Feed {
  const { about, articles } = archive;
  return {
    title: about.title,
    description: about.statement,
    rights: about.rights,
    home: urls.home,
    license: urls.about,
    updated: dayStart(archiveModified(archive), about.zone),
    items: articles
      .map((article) => ({ article, entry: item(article, archive, urls, words) }))
      .toSorted(
        (a, b) =>
          b.entry.added.localeCompare(a.entry.added) ||
          b.article.day.localeCompare(a.article.day) ||
          a.article.id.localeCompare(b.article.id),
      )
      .map(({ entry }) => entry),
  };
}

function item(article: Article, archive: Archive, urls: Urls, words: FeedWords): FeedItem {
  const { id, title, outlet, author, about, published, source } = article;
  return {
    url: urls.article(id),
    title,
    outlet: outlet.name,
    author,
    summary: about,
    content: content(article, archive, words),
    published: published.at,
    updated: dayStart(lastModified(archive, 'articles', id), archive.about.zone),
    added: firstPublished(archive, 'articles', id),
    edtf: published.edtf,
    original: source.url,
  };
}

function content(article: Article, archive: Register, words: FeedWords): string {
  const { titleSource, published, paragraphs, source } = article;
  const corrections = changesOf(archive, 'articles', article.id).map(
    ({ date, what, why }) => `<li>${html(plainDay(date))}: ${html(what)} ${html(why)}</li>`,
  );
  return [
    titleSource === 'supplied-from-url' ? paragraph(`<i>${html(words.supplied)}</i>`) : '',
    published.at === null
      ? paragraph(`<i>${html(words.unprinted(dateInWords(published), published.because))}</i>`)
      : '',
    ...paragraphs.map(({ sentences }) => paragraph(html(sentences.map(({ text, gap }) => text + gap).join('')))),
    corrections.length > 0 ? `<h2>${html(words.corrections)}</h2><ul>${corrections.join('')}</ul>` : '',
    paragraph(`<a href="${html(source.url)}">${html(words.original)}</a>`),
  ].join('');
}

const paragraph = (inner: string): string => `<p>${inner}</p>`;

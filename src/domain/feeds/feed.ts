import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dateInWords, dayStart, plainDay } from '#domain/dates/dates.ts';
import { escapeHtml } from '#domain/html.ts';
import { archiveModified, changesOf, firstPublished, type History, lastModified } from '#domain/archive/modified.ts';
import type { Urls } from '#domain/urls.ts';
import { type Tombstone, tombstones } from '#domain/archive/withdrawn.ts';

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

/** One article in a feed, or the word that it was withdrawn. */
export interface FeedItem {
  /** Its permanent address; also its id, for good. */
  url: string;
  title: string;
  /** Null where it was withdrawn. */
  outlet: string | null;
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
  /** The date of publication; null where it was withdrawn. */
  edtf: string | null;
  /** The page's address at its outlet; null where it was withdrawn. */
  original: string | null;
}

/** Words inside a feed's texts. */
export interface FeedWords {
  unprinted: (bounds: string, because: string) => string;
  supplied: string;
  corrections: string;
  original: string;
  withdrawn: { heading: (title: string) => string; notice: (day: string, reason: string) => string };
}

/**
 * The articles as a feed: the newest in the archive first, of one day's the latest filed, then by id. One that was
 * withdrawn says so in its own place, so that whoever keeps its text learns of it.
 */
export function feed(archive: Archive, urls: Urls, words: FeedWords): Feed {
  const { about, articles } = archive;
  return {
    title: about.title,
    description: about.statement,
    rights: about.rights,
    home: urls.home,
    license: urls.about,
    updated: dayStart(archiveModified(archive), about.zone),
    items: [
      ...articles.map((article) => ({ day: article.day, entry: item(article, archive, urls, words) })),
      ...tombstones(archive.withdrawn, urls)
        .filter(({ kind }) => kind === 'articles')
        .map((gone) => ({ day: '', entry: withdrawnItem(gone, archive, words) })),
    ]
      .toSorted(
        (a, b) =>
          b.entry.added.localeCompare(a.entry.added) ||
          b.day.localeCompare(a.day) ||
          a.entry.url.localeCompare(b.entry.url),
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

function withdrawnItem({ id, title, url, date, reason }: Tombstone, archive: Archive, words: FeedWords): FeedItem {
  const notice = words.withdrawn.notice(plainDay(date), reason);
  return {
    url,
    title: words.withdrawn.heading(title),
    outlet: null,
    author: null,
    summary: notice,
    content: paragraph(escapeHtml(notice)),
    published: null,
    updated: dayStart(date, archive.about.zone),
    added: firstPublished(archive, 'articles', id),
    edtf: null,
    original: null,
  };
}

function content(article: Article, archive: History, words: FeedWords): string {
  const { titleSource, published, paragraphs, source } = article;
  const corrections = changesOf(archive, 'articles', article.id).map(
    ({ date, what, why }) => `<li>${escapeHtml(plainDay(date))}: ${escapeHtml(what)} ${escapeHtml(why)}</li>`,
  );
  return [
    titleSource === 'supplied-from-url' ? paragraph(`<i>${escapeHtml(words.supplied)}</i>`) : '',
    published.at === null
      ? paragraph(`<i>${escapeHtml(words.unprinted(dateInWords(published), published.because))}</i>`)
      : '',
    ...paragraphs.map(({ sentences }) => paragraph(escapeHtml(sentences.map(({ text, gap }) => text + gap).join('')))),
    corrections.length > 0 ? `<h2>${escapeHtml(words.corrections)}</h2><ul>${corrections.join('')}</ul>` : '',
    paragraph(`<a href="${escapeHtml(source.url)}">${escapeHtml(words.original)}</a>`),
  ].join('');
}

const paragraph = (inner: string): string => `<p>${inner}</p>`;

import { isTitleSupplied } from '#schema/article.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { dayStart, plainDay } from '#domain/dates/dates.ts';
import { isPrinted, lastUpdate, printedInstant, publicationInWords } from '#domain/dates/publication.ts';
import { escapeHtml } from '#domain/html.ts';
import {
  archiveModified,
  changesOf,
  firstPublished,
  type RecordHistory,
  lastModified,
} from '#domain/archive/modified.ts';
import { articleHtml } from '#domain/archive/paragraph-html.ts';
import { language } from '#domain/language.ts';
import type { Urls } from '#domain/urls.ts';
import { type Tombstone, tombstones } from '#domain/archive/withdrawn.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The articles of the archive as a feed, for all formats. */
export interface Feed {
  title: string;
  description: string;
  rights: string;
  /** The URL of the front page. */
  home: string;
  /** The URL of the page with the terms of use. */
  license: string;
  /** The last change of any record (RFC 3339). */
  updated: string;
  items: FeedItem[];
}

/** One article, or the notice that it was withdrawn. */
export interface FeedItem {
  /** The permanent URL of the article, and the permanent id of the item. */
  url: string;
  /** The filing day of the article, unless it was withdrawn. */
  day?: string;
  title: string;
  /** The languages of the title and of the text (BCP 47). */
  titleLanguage: string;
  language: string;
  /** The outlet and its home page, unless the article was withdrawn. */
  outlet?: { name: string; url: string };
  /** The names of the printed authors; empty if the source prints none. */
  authors: readonly string[];
  summary: string;
  /** HTML: the whole text, the notes of the archive, and the corrections. */
  content: string;
  /** The start of the day on which the archive published the article (RFC 3339): then it is new for a subscriber. */
  published: string;
  /** The printed moment, day, month or year of publication, if the source prints one. */
  issued?: string | null;
  /** The moment, day, month or year on which the outlet last updated or corrected the article, if it is known. */
  modified?: string | null;
  /** The last change in the archive (RFC 3339), such as a correction. */
  updated: string;
  /** The same day without a time. */
  added: string;
  /** The EDTF label of the date of publication, unless the article was withdrawn. */
  edtf?: string;
  /** The URL of the article at its outlet, if it is known and the article was not withdrawn. */
  originalUrl?: string | null;
}

/** The interface texts of feeds. */
export interface FeedWords {
  /** For a date of publication that the source does not print; `bounds` is the date in words. */
  unprinted: (bounds: string, because: string) => string;
  published: (when: string) => string;
  updated: (when: string) => string;
  /** For a correction of the outlet; `printed` is its printed words, null if there are none. */
  corrected: (when: string, printed: string | null) => string;
  /** For a title that the archive supplied. */
  supplied: string;
  corrections: string;
  original: string;
  /** For an article without a known address at its outlet. */
  noAddress: string;
  withdrawn: { heading: (title: string) => string; notice: (day: string, reason: string) => string };
}

/**
 * Returns the articles as a feed, sorted by the day on which the archive published them (newest first), then by filing day
 * (latest first), then by URL. A withdrawn article keeps its position, so that readers who saved its text see the notice.
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
      ...articles.map((article) => articleItem(article, archive, urls, words)),
      ...tombstones(archive.withdrawn, urls)
        .filter(({ kind }) => kind === 'articles')
        .map((tombstone) => withdrawnItem(tombstone, archive, words)),
    ].toSorted(
      (a, b) =>
        compareCodeUnits(b.added, a.added) ||
        compareCodeUnits(b.day ?? '', a.day ?? '') ||
        compareCodeUnits(a.url, b.url),
    ),
  };
}

function articleItem(article: Article, archive: Archive, urls: Urls, words: FeedWords): FeedItem {
  const { id, title, titleLang, lang, outlet, authors, about, published, source } = article;
  const added = firstPublished(archive, 'articles', id);
  return {
    url: urls.article(id),
    day: article.day,
    title,
    titleLanguage: titleLang,
    language: lang,
    outlet: { name: outlet.name, url: outlet.url },
    authors: authors.map(({ name }) => name),
    summary: about,
    content: content(article, archive, words),
    published: dayStart(added, archive.about.zone),
    issued: printedInstant(published),
    modified: lastUpdate(article),
    updated: dayStart(lastModified(archive, 'articles', id), archive.about.zone),
    added,
    edtf: published.edtf,
    originalUrl: source.url,
  };
}

function withdrawnItem({ id, title, url, date, reason }: Tombstone, archive: Archive, words: FeedWords): FeedItem {
  const added = firstPublished(archive, 'articles', id);
  const notice = words.withdrawn.notice(plainDay(date), reason);
  return {
    url,
    title: words.withdrawn.heading(title),
    titleLanguage: language,
    language,
    authors: [],
    summary: notice,
    content: paragraph(escapeHtml(notice)),
    published: dayStart(added, archive.about.zone),
    updated: dayStart(date, archive.about.zone),
    added,
  };
}

function content(article: Article, archive: RecordHistory, words: FeedWords): string {
  const { outlet, published, updated, corrected, printedDates, source } = article;
  const corrections = changesOf(archive, 'articles', article.id).map(
    ({ date, what, why }) => `<li>${escapeHtml(plainDay(date))}: ${escapeHtml(what)} ${escapeHtml(why)}</li>`,
  );
  return [
    isTitleSupplied(article) ? note(words.supplied) : '',
    note(
      isPrinted(published)
        ? words.published(publicationInWords(published, outlet.zone))
        : words.unprinted(dateInWords(published), published.because),
    ),
    updated ? note(words.updated(publicationInWords(updated, outlet.zone))) : '',
    corrected ? note(words.corrected(publicationInWords(corrected, outlet.zone), printedDates.corrected)) : '',
    articleHtml(article),
    corrections.length > 0 ? `<h2>${escapeHtml(words.corrections)}</h2><ul>${corrections.join('')}</ul>` : '',
    paragraph(
      source.url === null ? words.noAddress : `<a href="${escapeHtml(source.url)}">${escapeHtml(words.original)}</a>`,
    ),
  ].join('');
}

const note = (text: string): string => paragraph(`<i>${escapeHtml(text)}</i>`);
const paragraph = (html: string): string => `<p>${html}</p>`;

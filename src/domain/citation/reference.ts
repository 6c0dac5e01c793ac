import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { dateInWords, dayIn } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { firstPublished } from '#domain/archive/modified.ts';
import type { Urls } from '#domain/urls.ts';

/** What a citation says, whatever its form: facts the source prints or the archive states, nothing else. */
export interface Reference {
  /** Unique in the archive: "harian-harga-beras", "harian-harga-beras-p2k1". */
  key: string;
  /** A report printed by an outlet, or a record of the archive's own. */
  kind: 'report' | 'record';
  /** In square brackets where the archive supplied it. */
  title: string;
  /** As printed; null where none is. */
  author: string | null;
  /** The outlet that printed it, or the archive whose record it is. */
  container: string;
  /** The day it was published, where that is known. */
  issued: string | null;
  /** What must be said about dates beside that, in words; null where there is nothing. */
  dateNote: string | null;
  /** The sentence that is cited; null where it is the whole. */
  sentence: { locator: string; text: string } | null;
  /** Permanent address in the archive. */
  url: string;
  /** The report's address at its outlet; null for a record. */
  original: string | null;
  /** The archive through which it is read. */
  archive: { title: string; edition: string };
}

/** Words inside citations. */
export interface CitationWords {
  edition: (number: number, day: string) => string;
  /** An unprinted date, with the days it can have been in words. */
  unprinted: (bounds: string) => string;
  happened: Record<Event['kind'], (when: string) => string>;
  locator: (paragraph: string, sentence: string) => string;
  /** Stands for a date that is not known: "t.t." */
  undated: string;
  published: (day: string) => string;
  through: (archive: string) => string;
  original: (url: string) => string;
}

/** How an article is cited. */
export function articleReference(article: Article, archive: Archive, urls: Urls, words: CitationWords): Reference {
  const { id, title, titleSource, author, outlet, published, source } = article;
  return {
    key: id,
    kind: 'report',
    title: titleSource === 'supplied-from-url' ? `[${title}]` : title,
    author,
    container: outlet.name,
    issued: published.at === null ? null : dayIn(published.at, outlet.zone),
    dateNote: published.at === null ? words.unprinted(dateInWords(published)) : null,
    sentence: null,
    url: urls.article(id),
    original: source.url,
    archive: held(archive, words),
  };
}

/** How one sentence of an article is cited. */
export function sentenceReference(
  article: Article,
  sentence: Sentence,
  archive: Archive,
  urls: Urls,
  words: CitationWords,
): Reference {
  const [, paragraph = '', number = ''] = /^p(\d+)k(\d+)$/.exec(sentence.anchor) ?? [];
  return {
    ...articleReference(article, archive, urls, words),
    key: `${article.id}-${sentence.anchor}`,
    sentence: { locator: words.locator(paragraph, number), text: sentence.text },
    url: urls.sentence(sentence),
  };
}

/** How the archive's record of an event is cited: issued on the day that the archive published it. */
export const eventReference = (event: Event, archive: Archive, urls: Urls, words: CitationWords): Reference => ({
  key: event.id,
  kind: 'record',
  title: event.title,
  author: null,
  container: archive.about.title,
  issued: firstPublished(archive, 'events', event.id),
  dateNote: words.happened[event.kind](dateInWords(event.when)),
  sentence: null,
  url: urls.event(event.id),
  original: null,
  archive: held(archive, words),
});

const held = ({ about }: Archive, words: CitationWords): Reference['archive'] => ({
  title: about.title,
  edition: words.edition(about.edition.number, about.edition.date),
});

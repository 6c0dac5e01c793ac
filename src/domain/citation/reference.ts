import type { Author } from '#domain/archive/authors.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { type Article, citedTitle } from '#domain/archive/article.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { isPrinted, printedDate, publicationInWords } from '#domain/dates/publication.ts';
import type { Event } from '#domain/archive/event.ts';
import { firstPublished } from '#domain/archive/modified.ts';
import { language } from '#domain/language.ts';
import type { Urls } from '#domain/urls.ts';

/** The facts of a citation, for all styles and formats. Each fact is printed by the source or stated by the archive. */
export interface Reference {
  /** Unique in the archive: "harian-harga-beras", "harian-harga-beras-p2k1". */
  key: string;
  /** An article printed by an outlet (`report`), or an event recorded by the archive (`record`). */
  kind: 'report' | 'record';
  /** In square brackets if the archive supplied it. */
  title: string;
  /** The languages of the title and of the text (BCP 47). */
  titleLanguage: string;
  language: string;
  /** As printed; null if the source prints none. */
  author: string | null;
  /** The persons and organisations that `author` names, for formats with one field for each; empty without an author. */
  authors: readonly Author[];
  /** The name of the outlet, or the title of the archive for a record. */
  container: string;
  /** The day, month or year of publication ("2001-02-03", "2001-02", "2001"); null if unknown. */
  issued: string | null;
  /** Other facts about dates, in Indonesian words; null if there are none. */
  dateNote: string | null;
  /** The cited sentence; null if the citation is of the whole text. */
  sentence: { locator: string; text: string } | null;
  /** The permanent URL in the archive. */
  url: string;
  /** The URL of the article at its outlet; null for a record, or if it is unknown. */
  originalUrl: string | null;
  /** The archive that provides the text; `date` is the day of its edition, on which the text was as cited. */
  archive: { title: string; edition: string; date: string };
}

/** The interface texts of citations. */
export interface CitationWords {
  edition: (number: number, day: string) => string;
  /** For a date of publication that the source does not print; `bounds` is the date in words. */
  unprinted: (bounds: string) => string;
  /** For the dates on which the outlet updated and corrected its text. */
  updated: (when: string) => string;
  corrected: (when: string) => string;
  /** The date of an event or statement; `when` is the date in words. */
  happened: Record<Event['kind'], (when: string) => string>;
  locator: (paragraph: string, sentence: string) => string;
  /** Replaces an unknown date: "t.t." */
  undated: string;
  published: (day: string) => string;
  accessedThrough: (archive: string) => string;
  original: (url: string) => string;
}

/** Returns the reference of an article. */
export function articleReference(article: Article, archive: Archive, urls: Urls, words: CitationWords): Reference {
  const { id, titleLang, lang, author, authors, outlet, published, source } = article;
  return {
    key: id,
    kind: 'report',
    title: citedTitle(article),
    titleLanguage: titleLang,
    language: lang,
    author,
    authors,
    container: outlet.name,
    issued: printedDate(published),
    dateNote: dateNote(article, words),
    sentence: null,
    url: urls.article(id),
    originalUrl: source.url,
    archive: archiveEdition(archive, words),
  };
}

/** Returns the date of publication if it is not exact, and the dates of update and correction; null if there are none. */
function dateNote({ published, updated, corrected, outlet }: Article, words: CitationWords): string | null {
  const parts = [
    isPrinted(published) ? null : words.unprinted(dateInWords(published)),
    isPrinted(published) && printedDate(published) === null ? words.published(dateInWords(published)) : null,
    updated && words.updated(publicationInWords(updated, outlet.zone)),
    corrected && words.corrected(publicationInWords(corrected, outlet.zone)),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : parts.join('; ');
}

/** Returns the references of the sentences of an article, in order. */
export function sentenceReferences(article: Article, archive: Archive, urls: Urls, words: CitationWords): Reference[] {
  const whole = articleReference(article, archive, urls, words);
  return article.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence, index) => ({
      ...whole,
      key: `${article.id}-${sentence.anchor}`,
      sentence: { locator: words.locator(String(number), String(index + 1)), text: sentence.text },
      url: urls.sentence(sentence),
    })),
  );
}

/** Returns the reference of an event. Its day of publication is the day on which the archive first published it. */
export const eventReference = (event: Event, archive: Archive, urls: Urls, words: CitationWords): Reference => ({
  key: event.id,
  kind: 'record',
  title: event.title,
  titleLanguage: language,
  language,
  author: null,
  authors: [],
  container: archive.about.title,
  issued: firstPublished(archive, 'events', event.id),
  dateNote: words.happened[event.kind](dateInWords(event.when)),
  sentence: null,
  url: urls.event(event.id),
  originalUrl: null,
  archive: archiveEdition(archive, words),
});

const archiveEdition = ({ about }: Archive, words: CitationWords): Reference['archive'] => ({
  title: about.title,
  edition: words.edition(about.edition.number, about.edition.date),
  date: about.edition.date,
});

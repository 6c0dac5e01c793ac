import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { publicationInWords } from '#domain/dates/publication.ts';
import type { Event } from '#domain/archive/event.ts';
import { textHtml } from '#domain/archive/paragraph-html.ts';
import { escapeHtml } from '#domain/html.ts';
import { formatAttribution, type SpeechWords } from '#domain/speech/format-attribution.ts';
import type { Urls } from '#domain/urls.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The interface texts of the slides: the names of the kinds. */
export interface TimelineJsWords {
  kind: Record<Event['kind'] | 'publication', string>;
}

/**
 * Returns the events and publications as a TimelineJS 3 file. A slide starts on its filing day; `display_date` is the date in
 * words with its certainty. TimelineJS treats texts as HTML, so they are escaped.
 */
export function timelineJs(archive: Archive, urls: Urls, words: TimelineJsWords, speech: SpeechWords): object {
  const { about, articles, events } = archive;
  const slides = [
    ...events.map((event) => ({ day: event.day, slide: eventSlide(event, urls, words, speech) })),
    ...articles.map((article) => ({ day: article.day, slide: publicationSlide(article, urls, words) })),
  ];
  return {
    title: { text: { headline: escapeHtml(about.title), text: `<p>${escapeHtml(about.statement)}</p>` } },
    events: slides.toSorted((a, b) => compareCodeUnits(a.day, b.day)).map(({ slide }) => slide),
    scale: 'human',
  };
}

function eventSlide(event: Event, urls: Urls, words: TimelineJsWords, speech: SpeechWords): object {
  const { when, title, attribution, evidence } = event;
  const quotes = evidence.map((item) => {
    const sentenceLink = `<a href="${escapeHtml(urls.sentence(item.sentence))}">${escapeHtml(item.article.outlet.name)}</a>`;
    return `<blockquote>${textHtml(item.quote, item.sentence)}<br>${escapeHtml(formatAttribution(item, speech))}; ${sentenceLink}</blockquote>`;
  });
  return {
    unique_id: event.id,
    group: words.kind[event.kind],
    ...dateRange(when.earliest ?? event.day, when.latest ?? event.day),
    display_date: escapeHtml(dateInWords(when)),
    text: {
      headline: link(urls.event(event.id), escapeHtml(title)),
      text: [`<p>${escapeHtml(attribution)}</p>`, `<p>${escapeHtml(when.because)}</p>`, ...quotes].join(''),
    },
  };
}

function publicationSlide(article: Article, urls: Urls, words: TimelineJsWords): object {
  const { published, outlet, title } = article;
  const dateText = publicationInWords(published, outlet.zone);
  return {
    unique_id: `${article.id}-publication`,
    group: words.kind.publication,
    ...dateRange(article.day, published.latest ?? article.day),
    display_date: escapeHtml(dateText),
    text: {
      headline: link(urls.article(article.id), textHtml(title, { lang: article.titleLang, foreign: [] })),
      text: `<p>${escapeHtml(outlet.name)}</p><p>${escapeHtml(published.because)}</p>`,
    },
  };
}

const dateRange = (first: string, last: string): object => ({
  start_date: slideDate(first),
  ...(first === last ? {} : { end_date: slideDate(last) }),
});

function slideDate(date: string): object {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

const link = (url: string, html: string): string => `<a href="${escapeHtml(url)}">${html}</a>`;

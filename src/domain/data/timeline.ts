import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dateInWords, moment } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { escapeHtml } from '#domain/html.ts';
import type { Name } from '#domain/archive/name.ts';
import { formatAttribution, type SpeechWords } from '#domain/speech/format-attribution.ts';
import type { Urls } from '#domain/urls.ts';

/** Words for a timeline's slides: the three kinds of dates. */
export interface TimelineJsWords {
  kind: Record<Event['kind'] | 'publication', string>;
}

/**
 * Events and publications as TimelineJS 3 reads them. A slide stands on the first day its date can be, or the last where
 * no first is known; the date shown is the date in words, as sure as it is. Texts are HTML, as that tool takes them.
 */
export function timelineJs(archive: Archive, urls: Urls, words: TimelineJsWords, speech: SpeechWords): object {
  const { about, articles, events, names } = archive;
  const slides = [
    ...events.map((event) => ({ day: event.day, slide: eventSlide(event, names, urls, words, speech) })),
    ...articles.map((article) => ({ day: article.day, slide: publicationSlide(article, urls, words) })),
  ];
  return {
    title: { text: { headline: escapeHtml(about.title), text: `<p>${escapeHtml(about.statement)}</p>` } },
    events: slides.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ slide }) => slide),
    scale: 'human',
  };
}

function eventSlide(
  event: Event,
  names: readonly Name[],
  urls: Urls,
  words: TimelineJsWords,
  speech: SpeechWords,
): object {
  const { when, title, attribution, evidence } = event;
  const quotes = evidence.map((use) => {
    const source = `<a href="${escapeHtml(urls.sentence(use.sentence))}">${escapeHtml(use.article.outlet.name)}</a>`;
    return `<blockquote>${escapeHtml(use.quote)}<br>${escapeHtml(formatAttribution(use, names, speech))}; ${source}</blockquote>`;
  });
  return {
    unique_id: event.id,
    group: words.kind[event.kind],
    ...span(when.earliest ?? event.day, when.latest ?? event.day),
    display_date: escapeHtml(dateInWords(when)),
    text: {
      headline: link(urls.event(event.id), title),
      text: [`<p>${escapeHtml(attribution)}</p>`, `<p>${escapeHtml(when.because)}</p>`, ...quotes].join(''),
    },
  };
}

function publicationSlide(article: Article, urls: Urls, words: TimelineJsWords): object {
  const { published, outlet, title } = article;
  const said = published.at === null ? dateInWords(published) : moment(published.at, outlet.zone);
  return {
    unique_id: `${article.id}-publication`,
    group: words.kind.publication,
    ...span(article.day, published.latest ?? article.day),
    display_date: escapeHtml(said),
    text: {
      headline: link(urls.article(article.id), title),
      text: `<p>${escapeHtml(outlet.name)}</p><p>${escapeHtml(published.because)}</p>`,
    },
  };
}

const span = (first: string, last: string): object => ({
  start_date: date(first),
  ...(first === last ? {} : { end_date: date(last) }),
});

function date(day: string): object {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

import { isTitleSupplied } from '#schema/article.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { isPrinted, publicationInWords } from '#domain/dates/publication.ts';
import type { Event } from '#domain/archive/event.ts';
import { escapeHtml, languageHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import { articleHtml, textHtml, wordsHtml } from '#domain/archive/paragraph-html.ts';
import { formatAttribution, type SpeechWords } from '#domain/speech/format-attribution.ts';

/** The interface texts of the readable copy. */
export interface ReadableCopyWords {
  articles: string;
  events: string;
  method: string;
  unknown: string;
  rights: string;
  contact: string;
  supplied: string;
  received: string;
  /** For an article without a known address at its outlet. */
  noAddress: string;
  edition: (number: number, day: string) => string;
  unprinted: (bounds: string, because: string) => string;
  kind: Record<Event['kind'], string>;
}

/** Returns the whole archive as one HTML page that works offline: all articles, and all events with their evidence. */
export function readableCopy(
  { about, articles, events }: Archive,
  words: ReadableCopyWords,
  speech: SpeechWords,
): string {
  const elements = [
    heading(1, about.title),
    paragraph(about.statement),
    paragraph(words.edition(about.edition.number, about.edition.date)),
    heading(2, words.articles),
    ...articles.map((article) => articleCopy(article, words)),
    heading(2, words.events),
    ...events.map((event) => eventCopy(event, words, speech)),
    ...(['method', 'unknown'] as const).flatMap((section) => [heading(2, words[section]), list(about[section])]),
    heading(2, words.rights),
    paragraph(about.rights),
    heading(2, words.contact),
    paragraph(about.contact),
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(about.title)}</title>`;
  return `<!doctype html>\n<html lang="${language}">\n<head>${head}</head>\n<body>\n${elements.join('\n')}\n</body>\n</html>\n`;
}

function articleCopy(article: Article, words: ReadableCopyWords): string {
  const { id, title, titleLang, outlet, author, published, source } = article;
  const when = isPrinted(published)
    ? publicationInWords(published, outlet.zone)
    : words.unprinted(dateInWords(published), published.because);
  return [
    `<article id="${id}">`,
    `<h3${languageHtml(titleLang)}>${escapeHtml(title)}</h3>`,
    isTitleSupplied(article) ? paragraph(words.supplied) : '',
    paragraph([outlet.name, author, when].filter((part) => part !== null).join(' · ')),
    articleHtml(article, sentenceCopy),
    `<p><a href="content/sources/${id}.txt">${escapeHtml(words.received)}</a> · ${escapeHtml(source.url ?? words.noAddress)}</p>`,
    '</article>',
  ].join('\n');
}

const sentenceCopy = (sentence: Sentence): string =>
  `<span id="${sentenceId(sentence)}">${wordsHtml(sentence.text, sentence.foreign, sentence.lang)}</span>`;

const sentenceId = ({ article, anchor }: Sentence): string => `${article}-${anchor}`;

const eventCopy = (
  { id, title, kind, when, attribution, evidence, note }: Event,
  words: ReadableCopyWords,
  speech: SpeechWords,
): string =>
  [
    `<section id="${id}">`,
    heading(3, title),
    paragraph(`${words.kind[kind]}: ${dateInWords(when)}. ${when.because}`),
    paragraph(attribution),
    ...note.split(/\n{2,}/).map(paragraph),
    ...evidence.map((item) => {
      const { article, sentence, quote } = item;
      const link = `<a href="#${sentenceId(sentence)}">${escapeHtml(article.outlet.name)}, ${textHtml(article.title, { lang: article.titleLang, foreign: [] })}</a>`;
      return `<blockquote><p>${textHtml(quote, sentence)}</p><p>${escapeHtml(formatAttribution(item, speech))}; ${link}</p></blockquote>`;
    }),
    '</section>',
  ].join('\n');

const heading = (level: 1 | 2 | 3, text: string): string => `<h${level}>${escapeHtml(text)}</h${level}>`;
const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

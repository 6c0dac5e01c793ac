import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { dateInWords, moment } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { html } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import type { Name } from '#domain/archive/name.ts';
import { saidBy, type SpeechWords } from '#domain/speech/format-attribution.ts';

/** Words around the copy's texts. */
export interface CopyWords {
  articles: string;
  events: string;
  method: string;
  unknown: string;
  rights: string;
  contact: string;
  supplied: string;
  received: string;
  edition: (number: number, day: string) => string;
  unprinted: (bounds: string, because: string) => string;
  kind: Record<Event['kind'], string>;
}

/** The whole archive as one plain page that is read without the site: every article, every event with its evidence. */
export function copy({ about, articles, events, names }: Archive, words: CopyWords, speech: SpeechWords): string {
  const body = [
    heading(1, about.title),
    paragraph(about.statement),
    paragraph(words.edition(about.edition.number, about.edition.date)),
    heading(2, words.articles),
    ...articles.map((article) => articleCopy(article, words)),
    heading(2, words.events),
    ...events.map((event) => eventCopy(event, names, words, speech)),
    ...(['method', 'unknown'] as const).flatMap((part) => [heading(2, words[part]), list(about[part])]),
    heading(2, words.rights),
    paragraph(about.rights),
    heading(2, words.contact),
    paragraph(about.contact),
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(about.title)}</title>`;
  return `<!doctype html>\n<html lang="${language}">\n<head>${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function articleCopy(
  { id, title, titleSource, outlet, author, published, paragraphs, source }: Article,
  words: CopyWords,
) {
  const when =
    published.at === null
      ? words.unprinted(dateInWords(published), published.because)
      : moment(published.at, outlet.zone);
  return [
    `<article id="${id}">`,
    heading(3, title),
    titleSource === 'supplied-from-url' ? paragraph(words.supplied) : '',
    paragraph([outlet.name, author, when].filter((part) => part !== null).join(' · ')),
    ...paragraphs.map(({ sentences }) => `<p>${sentences.map(marked).join('')}</p>`),
    `<p><a href="content/sources/${id}.txt">${html(words.received)}</a> · ${html(source.url)}</p>`,
    '</article>',
  ].join('\n');
}

const marked = (sentence: Sentence): string =>
  `<span id="${anchor(sentence)}">${html(sentence.text)}</span>${html(sentence.gap)}`;

const anchor = ({ article, anchor }: Sentence): string => `${article}-${anchor}`;

const eventCopy = (
  { id, title, kind, when, attribution, evidence, note }: Event,
  names: readonly Name[],
  words: CopyWords,
  speech: SpeechWords,
): string =>
  [
    `<section id="${id}">`,
    heading(3, title),
    paragraph(`${words.kind[kind]}: ${dateInWords(when)}. ${when.because}`),
    paragraph(attribution),
    ...note.split(/\n{2,}/).map(paragraph),
    ...evidence.map((use) => {
      const { article, sentence, quote } = use;
      const place = `<a href="#${anchor(sentence)}">${html(article.outlet.name)}, ${html(article.title)}</a>`;
      return `<blockquote><p>${html(quote)}</p><p>${html(saidBy(use, names, speech))}; ${place}</p></blockquote>`;
    }),
    '</section>',
  ].join('\n');

const heading = (level: 1 | 2 | 3, text: string): string => `<h${level}>${html(text)}</h${level}>`;
const paragraph = (text: string): string => `<p>${html(text)}</p>`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;

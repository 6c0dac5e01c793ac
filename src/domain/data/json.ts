import {
  articlesFile,
  type ArticlesFile,
  eventsFile,
  type EventsFile,
  namesFile,
  type NamesFile,
  sentencesFile,
  type SentencesFile,
} from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { type Attribution, partsOf } from '#domain/archive/attributed-words.ts';
import { eventsBySentence, sentenceKey } from '#domain/archive/backlinks.ts';
import type { Urls } from '#domain/urls.ts';
import { occurs } from '#domain/text/mentions.ts';
import { wordCount } from '#domain/text/word-count.ts';

const eventItem = eventsFile.shape.events.element;

/** The keys of the items of the JSON files, in the order of their schemas. */
export const keys = {
  articles: articlesFile.shape.articles.element.keyof().options,
  sentences: sentencesFile.shape.sentences.element.keyof().options,
  events: eventItem.keyof().options,
  evidence: eventItem.shape.evidence.element.keyof().options,
  names: namesFile.shape.names.element.keyof().options,
};

/** Returns the values of some keys, in their order. Unknown facts are null. */
function pick<Facts extends object, Key extends keyof Facts>(facts: Facts, names: readonly Key[]): Picked<Facts, Key> {
  const picked: Partial<Record<Key, unknown>> = {};
  for (const name of names) picked[name] = facts[name] ?? null;
  return picked as Picked<Facts, Key>;
}

/** Some facts: what may be undefined may be null instead. */
type Picked<Facts, Key extends keyof Facts> = {
  [Name in Key]-?: Exclude<Facts[Name], undefined> | (undefined extends Facts[Name] ? null : never);
};

/** Returns the content of `articles.json`, oldest article first. */
export const articlesData = ({ articles }: Pick<Archive, 'articles'>, urls: Urls): ArticlesFile => ({
  articles: articles.map((article) => {
    const { id, published, source, sentences } = article;
    const facts = {
      ...article,
      ...published,
      url: urls.article(id),
      outlet: article.outlet.id,
      published: published.at,
      sha256: source.received.sha256,
      sourceUrl: source.url,
      wordCount: wordCount(sentences),
      sentences: sentences.length,
      updated: article.updated?.edtf,
      corrected: article.corrected?.edtf,
      language: article.lang,
      titleLanguage: article.titleLang,
    };
    return pick(facts, keys.articles);
  }),
});

/** Returns who says words, via which agency, and how. */
const attributionData = ({ speaker, named, via, mode, note }: Attribution) => ({
  speaker,
  named: named ?? null,
  via,
  mode,
  note: note ?? null,
});

/**
 * Returns the content of `sentences.json`: the sentences of all articles in order, with their attribution and the ids of the
 * events that quote them. A sentence with one attribution has no parts.
 */
export function sentencesData({ articles, events }: Pick<Archive, 'articles' | 'events'>, urls: Urls): SentencesFile {
  const quoting = eventsBySentence(events);
  const sentences = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ number, role, sentences: own }) =>
      own.map((one) => {
        const { article, anchor, line, text, lang, speech } = one;
        const id = sentenceKey(one);
        const parts = speech.parts ? partsOf(one) : [];
        // Each key is written out, because `pick` takes three times as long for thousands of sentences.
        return {
          id,
          url: urls.sentence(one),
          article,
          anchor,
          paragraph: number,
          role,
          line,
          text,
          ...attributionData(speech),
          events: Array.from(quoting.get(id) ?? [], (quote) => quote.id),
          parts: parts.map((part) => ({ quote: part.text.trim(), ...attributionData(part) })),
          language: lang,
          foreign: one.foreign.filter(({ form }) => occurs(text, form)),
        };
      }),
    );
  return { sentences };
}

/** Returns the content of `events.json`: the events with their evidence. */
export const eventsData = ({ events }: Pick<Archive, 'events'>, urls: Urls): EventsFile => ({
  events: events.map((event) => {
    const evidence = event.evidence.map((item) => {
      const { article, sentence, quote } = item;
      const url = urls.sentence(sentence);
      return { article: article.id, sentence: sentence.anchor, url, quote, ...attributionData(item) };
    });
    return pick({ ...event, ...event.when, url: urls.event(event.id), evidence }, keys.events);
  }),
});

/** Returns the content of `names.json`: the people, outlets, organisations and places to which ids in other files refer. */
export const namesData = ({ names }: Pick<Archive, 'names'>, urls: Urls): NamesFile => ({
  names: names.map((name) => pick({ ...name, url: urls.record(name.kind, name.id) }, keys.names)),
});

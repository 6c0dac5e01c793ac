import { articlesFile, eventsFile, sentencesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { articlesData } from './articles.ts';
import { csv } from './csv.ts';
import { eventsData } from './events.ts';
import { namesData } from './names.ts';
import { sentencesData } from './sentences.ts';

const event = eventsFile.shape.events.element;

/** The columns of each table: the facts of the JSON files, in their order. */
const columns = {
  articles: articlesFile.shape.articles.element.keyof().options,
  sentences: sentencesFile.shape.sentences.element.keyof().options,
  events: event.keyof().options,
  evidence: ['event', ...event.shape.evidence.element.keyof().options],
  names: ['id', 'kind', 'url', 'name', 'is'],
} as const;

/** The tables: the facts of the JSON files as rows, with the evidence of the events in a table of its own. */
export const tables = {
  articles: (archive: Archive, urls: Urls) => csv(columns.articles, articlesData(archive, urls).articles),
  sentences: (archive: Archive, urls: Urls) => csv(columns.sentences, sentencesData(archive, urls).sentences),
  events: (archive: Archive, urls: Urls) =>
    csv(
      columns.events,
      eventsData(archive, urls).events.map(({ evidence, relations, ...facts }) => ({
        ...facts,
        evidence: evidence.map(({ article, sentence }) => `${article}#${sentence}`),
        relations: relations.map((relation) => `${relation.type}:${relation.event}`),
      })),
    ),
  evidence: (archive: Archive, urls: Urls) =>
    csv(
      columns.evidence,
      eventsData(archive, urls).events.flatMap(({ id, evidence }) => evidence.map((use) => ({ event: id, ...use }))),
    ),
  names: (archive: Archive, urls: Urls) => csv(columns.names, namesData(archive, urls).names),
};

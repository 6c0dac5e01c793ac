import { articlesFile, eventsFile, sentencesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { articlesData } from './articles.ts';
import { csv } from './csv.ts';
import { eventsData } from './events.ts';
import { namesData } from './names.ts';
import { sentencesData } from './sentences.ts';

const eventSchema = eventsFile.shape.events.element;

/** The columns of each table: the keys of the JSON files, in the same order. */
const columns = {
  articles: articlesFile.shape.articles.element.keyof().options,
  sentences: sentencesFile.shape.sentences.element.keyof().options,
  events: eventSchema.keyof().options,
  evidence: ['event', ...eventSchema.shape.evidence.element.keyof().options],
  names: ['id', 'kind', 'url', 'name', 'is'],
} as const;

/** For each table, a function that returns its CSV: the items of the JSON files as rows, and the evidence in a separate table.
 * The parts of a sentence and its words in other languages are JSON in one cell. */
export const csvTables = {
  articles: (archive: Archive, urls: Urls) =>
    csv(
      columns.articles,
      articlesData(archive, urls).articles.map(({ authors, ...facts }) => ({
        ...facts,
        authors: authors.map(({ name }) => name).join('; ') || null,
      })),
    ),
  sentences: (archive: Archive, urls: Urls) =>
    csv(
      columns.sentences,
      sentencesData(archive, urls).sentences.map(({ parts, foreign, ...facts }) => ({
        ...facts,
        parts: parts.length === 0 ? null : JSON.stringify(parts),
        foreign: foreign.length === 0 ? null : JSON.stringify(foreign),
      })),
    ),
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
      eventsData(archive, urls).events.flatMap(({ id, evidence }) => evidence.map((item) => ({ event: id, ...item }))),
    ),
  names: (archive: Archive, urls: Urls) => csv(columns.names, namesData(archive, urls).names),
};

import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { csv } from './csv.ts';
import { articlesData, eventsData, keys, namesData, sentencesData } from './json.ts';

/**
 * For each table, a function that returns its CSV: the items of the JSON files as rows with the same keys in the same order, and
 * the evidence in a separate table. The parts of a sentence and its words in other languages are JSON in one cell.
 */
export const csvTables = {
  articles: (archive: Archive, urls: Urls) =>
    csv(
      keys.articles,
      articlesData(archive, urls).articles.map(({ authors, ...facts }) => ({
        ...facts,
        authors: authors.map(({ name }) => name).join('; ') || null,
      })),
    ),
  sentences: (archive: Archive, urls: Urls) =>
    csv(
      keys.sentences,
      sentencesData(archive, urls).sentences.map(({ parts, foreign, ...facts }) => ({
        ...facts,
        parts: parts.length === 0 ? null : JSON.stringify(parts),
        foreign: foreign.length === 0 ? null : JSON.stringify(foreign),
      })),
    ),
  events: (archive: Archive, urls: Urls) =>
    csv(
      keys.events,
      eventsData(archive, urls).events.map(({ evidence, relations, ...facts }) => ({
        ...facts,
        evidence: evidence.map(({ article, sentence }) => `${article}#${sentence}`),
        relations: relations.map((relation) => `${relation.type}:${relation.event}`),
      })),
    ),
  evidence: (archive: Archive, urls: Urls) =>
    csv(
      ['event', ...keys.evidence],
      eventsData(archive, urls).events.flatMap(({ id, evidence }) => evidence.map((item) => ({ event: id, ...item }))),
    ),
  names: (archive: Archive, urls: Urls) => csv(['id', 'kind', 'url', 'name', 'is'], namesData(archive, urls).names),
};

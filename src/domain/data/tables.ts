import type { Archive } from '../archive.ts';
import type { Urls } from '../urls.ts';
import { articlesData } from './articles.ts';
import { csv } from './csv.ts';
import { eventsData } from './events.ts';
import { namesData } from './names.ts';
import { sentencesData } from './sentences.ts';

/** The tables: the facts of the JSON files as rows, with the evidence of the events in a table of its own. */
export const tables = {
  articles: (archive: Archive, urls: Urls) => csv(articlesData(archive, urls).articles),
  sentences: (archive: Archive, urls: Urls) => csv(sentencesData(archive, urls).sentences),
  events: (archive: Archive, urls: Urls) =>
    csv(
      eventsData(archive, urls).events.map(({ evidence, relations, ...facts }) => ({
        ...facts,
        evidence: evidence.map(({ article, sentence }) => `${article}#${sentence}`),
        relations: relations.map(({ type, event }) => `${type}:${event}`),
      })),
    ),
  evidence: (archive: Archive, urls: Urls) =>
    csv(eventsData(archive, urls).events.flatMap(({ id, evidence }) => evidence.map((use) => ({ event: id, ...use })))),
  names: (archive: Archive, urls: Urls) =>
    csv(namesData(archive, urls).names.map(({ id, kind, url, name, is }) => ({ id, kind, url, name, is }))),
};

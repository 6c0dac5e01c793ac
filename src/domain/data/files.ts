import { jsonSchemas } from '#schema/json-schema.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { citationExtensions, citationFormats } from '#domain/citation/formats.ts';
import { articleReference, type CitationWords, eventReference } from '#domain/citation/reference.ts';
import type { Urls } from '#domain/urls.ts';
import { annotations } from './annotations.ts';
import { byYear, jsonText, type WritePart } from './by-year.ts';
import { articlesData } from './articles.ts';
import { datapackage, type DataFile } from './datapackage.ts';
import { eventsData } from './events.ts';
import { type IcalendarWords, icalendar } from './icalendar.ts';
import { namesData } from './names.ts';
import type { SpeechWords } from '#domain/speech/format-attribution.ts';
import { sentencesData } from './sentences.ts';
import { csvTables } from './tables.ts';
import { timelineJs, type TimelineJsWords } from './timeline.ts';

/** The interface texts of the data files. */
export interface DataWords {
  data: IcalendarWords & TimelineJsWords;
  citation: CitationWords;
  speech: SpeechWords;
}

/** Returns every file of the data folder. Its descriptor `datapackage.json` is the last one. */
export async function dataFiles(archive: Archive, urls: Urls, words: DataWords): Promise<DataFile[]> {
  const schemas = jsonSchemas((name) => urls.data(`schema/${name}.json`));
  const references = [
    ...archive.articles.map((article) => articleReference(article, archive, urls, words.citation)),
    ...archive.events.map((event) => eventReference(event, archive, urls, words.citation)),
  ];
  const divided = (path: string, records: 'articles' | 'events', write: WritePart): DataFile[] =>
    byYear(path, archive, records, write, urls);
  const table = (name: keyof typeof csvTables): WritePart => {
    return (part, path) => ({ path, mediatype: 'text/csv', content: csvTables[name](part, urls) });
  };
  const files = [
    ...divided('articles.json', 'articles', (part, path) => json(path, articlesData(part, urls))),
    ...divided('sentences.json', 'articles', (part, path) => json(path, sentencesData(part, urls))),
    ...divided('events.json', 'events', (part, path) => json(path, eventsData(part, urls))),
    json('names.json', namesData(archive, urls)),
    json('timeline.json', timelineJs(archive, urls, words.data, words.speech)),
    json('annotations.jsonld', annotations(archive, urls), 'application/ld+json'),
    { path: 'events.ics', mediatype: 'text/calendar', content: icalendar(archive, urls, words.data, words.speech) },
    ...divided('articles.csv', 'articles', table('articles')),
    ...divided('sentences.csv', 'articles', table('sentences')),
    ...divided('events.csv', 'events', table('events')),
    ...divided('evidence.csv', 'events', table('evidence')),
    table('names')(archive, 'names.csv'),
    ...citationExtensions.map((format) => ({
      path: `citations.${format}`,
      mediatype: citationFormats[format].mediatype,
      content: citationFormats[format].write(references, words.citation),
    })),
    ...Object.entries(schemas).map(([name, schema]) => json(`schema/${name}.json`, schema, 'application/schema+json')),
  ];
  return [...files, json('datapackage.json', await datapackage(files, archive, urls))];
}

const json = (path: string, value: object, mediatype = 'application/json'): DataFile => ({
  path,
  mediatype,
  content: jsonText(value),
});

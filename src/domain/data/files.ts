import { jsonSchemas } from '#schema/json-schema.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { citationExtensions, citationFormats } from '#domain/citation/formats.ts';
import { articleReference, type CitationWords, eventReference } from '#domain/citation/reference.ts';
import { hashedFile } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';
import { annotations } from './annotations.ts';
import { byYear, jsonText, type WritePart } from './by-year.ts';
import { datapackage, type DataFile, type DataText, resource } from './datapackage.ts';
import { type IcalendarWords, icalendar } from './icalendar.ts';
import { articlesData, eventsData, namesData, sentencesData } from './json.ts';
import type { SpeechWords } from '#domain/speech/format-attribution.ts';
import { csvTables } from './tables.ts';
import { timelineJs, type TimelineJsWords } from './timeline.ts';

/** The interface texts of the data files. */
export interface DataWords {
  data: IcalendarWords & TimelineJsWords;
  citation: CitationWords;
  speech: SpeechWords;
}

/** Returns every file of the data folder. Each is made when it is asked for. Its descriptor `datapackage.json` is the last one. */
export async function* dataFiles(archive: Archive, urls: Urls, words: DataWords): AsyncGenerator<DataFile> {
  const resources: object[] = [];
  for (const text of dataTexts(archive, urls, words)) {
    const file = await encoded(text);
    resources.push(resource(file, text.content));
    yield file;
  }
  yield encoded(json('datapackage.json', datapackage(resources, archive, urls)));
}

const encoded = async ({ path, mediatype, content }: DataText): Promise<DataFile> => ({
  ...(await hashedFile(path, content)),
  mediatype,
});

function* dataTexts(archive: Archive, urls: Urls, words: DataWords): Generator<DataText> {
  const references = () => [
    ...archive.articles.map((article) => articleReference(article, archive, urls, words.citation)),
    ...archive.events.map((event) => eventReference(event, archive, urls, words.citation)),
  ];
  const divided = (path: string, records: 'articles' | 'events', write: WritePart): Generator<DataText> =>
    byYear(path, archive, records, write, urls);
  const table = (name: keyof typeof csvTables): WritePart => {
    return (part, path) => ({ path, mediatype: 'text/csv', content: csvTables[name](part, urls) });
  };
  yield* divided('articles.json', 'articles', (part, path) => json(path, articlesData(part, urls)));
  yield* divided('sentences.json', 'articles', (part, path) => json(path, sentencesData(part, urls)));
  yield* divided('events.json', 'events', (part, path) => json(path, eventsData(part, urls)));
  yield json('names.json', namesData(archive, urls));
  yield json('timeline.json', timelineJs(archive, urls, words.data, words.speech));
  yield json('annotations.jsonld', annotations(archive, urls), 'application/ld+json');
  const calendar = icalendar(archive, urls, words.data, words.speech);
  yield { path: 'events.ics', mediatype: 'text/calendar', content: calendar };
  yield* divided('articles.csv', 'articles', table('articles'));
  yield* divided('sentences.csv', 'articles', table('sentences'));
  yield* divided('events.csv', 'events', table('events'));
  yield* divided('evidence.csv', 'events', table('evidence'));
  yield table('names')(archive, 'names.csv');
  for (const format of citationExtensions) {
    const { mediatype, write } = citationFormats[format];
    yield { path: `citations.${format}`, mediatype, content: write(references(), words.citation) };
  }
  for (const [name, schema] of Object.entries(jsonSchemas((file) => urls.data(`schema/${file}.json`))))
    yield json(`schema/${name}.json`, schema, 'application/schema+json');
}

const json = (path: string, value: object, mediatype = 'application/json'): DataText => ({
  path,
  mediatype,
  content: jsonText(value),
});

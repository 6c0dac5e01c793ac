import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { joinArchive } from './domain/archive.ts';
import { must } from './domain/must.ts';
import type { Entry } from './domain/records.ts';

/** The one reader of `astro:content`: the whole archive, joined and in order. A broken join stops the build. */
export const archive = joinArchive({
  archive: await only('archive'),
  articles: await entries('articles'),
  sources: await entries('sources'),
  texts: texts(),
  events: await entries('events'),
  comparisons: await entries('comparisons'),
  outlets: await entries('outlets'),
  people: await entries('people'),
  organisations: await entries('organisations'),
  places: await entries('places'),
  ids: await only('ids'),
  changes: (await only('changes')).changes,
  synonyms: await only('synonyms'),
  topics: (await only('vocabulary')).topics,
});

/** Every file of `content/` as it is, by its path in there, in order. */
export const contentFiles = new Map(
  Object.entries(
    import.meta.glob<string>('../content/**/*.{md,txt,yaml}', { query: '?raw', import: 'default', eager: true }),
  )
    .map(([path, text]) => [path.replace('../content/', ''), text] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/**
 * The archivist's note below an event or a comparison, as a component.
 * @throws when there is no such record
 */
export async function note(kind: 'events' | 'comparisons', id: string) {
  const { Content } = await render(must(await getEntry(kind, id), `content/${kind}/${id}.md is missing`));
  return Content;
}

async function entries<Kind extends CollectionKey>(kind: Kind): Promise<Entry<Data<Kind>>[]> {
  const collection = await getCollection(kind);
  return collection.map((entry) => ({
    id: entry.id,
    data: entry.data,
    body: entry.body ?? '',
    file: entry.filePath ?? kind,
  }));
}

async function only<Kind extends 'archive' | 'ids' | 'changes' | 'synonyms' | 'vocabulary'>(
  kind: Kind,
): Promise<Data<Kind>> {
  const [entry] = await entries(kind);
  return must(entry, `content/${kind}.yaml is missing`).data;
}

function texts(): Map<string, string> {
  const files = import.meta.glob<string>('../content/sources/*.txt', { query: '?raw', import: 'default', eager: true });
  return new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text]));
}

type Data<Kind extends CollectionKey> = CollectionEntry<Kind>['data'];

import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { joinArchive } from './domain/archive/archive.ts';
import { must } from './domain/must.ts';
import { publishedFile, publishedRecords } from './domain/published.ts';
import { type Entries, type Entry, toContentEntries } from './domain/archive/content-entries.ts';
import { type CollectionName, collectionNames, collectionOf, idOf } from './schema/collections.ts';

/** The text of every file below `content/`, by its path in that folder ("articles/harga-beras.md"), in path order. */
export const contentFiles = new Map(
  Object.entries(
    import.meta.glob<string>('../content/**/*.{md,txt,yaml}', { query: '?raw', import: 'default', eager: true }),
  )
    .map(([path, text]) => [path.replace('../content/', ''), text] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** The whole archive, joined and in order. Only this module reads `astro:content`. A broken join stops the build. */
export const archive = joinArchive(
  toContentEntries(await allEntries(), {
    texts: sourceTexts(),
    published: publishedRecords(contentFiles.get(publishedFile) ?? ''),
  }),
);

/**
 * The archivist's note of an event or a comparison, as an Astro component.
 * @throws {Error} when `content/` has no such record
 */
export async function renderNote(kind: 'events' | 'comparisons', id: string) {
  const { Content } = await render(
    must(await getEntry(kind, id), `content/${kind}/${id}.md is missing. Add the file, or correct the id.`),
  );
  return Content;
}

async function allEntries(): Promise<Entries> {
  const entries = await Promise.all(collectionNames.map(async (name) => [name, await entriesOf(name)] as const));
  return Object.fromEntries(entries) as Entries;
}

async function entriesOf(name: CollectionName): Promise<Entry<CollectionEntry<CollectionName>['data']>[]> {
  // Astro logs a warning when it reads a collection without files.
  if (!contentFiles.keys().some((path) => collectionOf(path) === name)) return [];
  const collection = await getCollection(name);
  return collection.map(({ id, data, body = '', filePath = name }) => ({ id, data, body, file: filePath }));
}

function sourceTexts(): Map<string, string> {
  return new Map(
    [...contentFiles].flatMap(([path, text]) =>
      /^sources\/[^/]+\.txt$/.test(path) ? [[idOf(path), text] as const] : [],
    ),
  );
}

import { collectionNames, type CollectionName, collections, type Data, type SingleFile } from '#schema/collections.ts';
import type { PublishedRecord } from '#domain/published.ts';

/** One file of `content/`, parsed: its id, its path, its facts, and the Markdown below them. */
export interface Entry<Data> {
  id: string;
  /** Path from the project's root, for messages. */
  file: string;
  data: Data;
  /** The Markdown below the frontmatter; "" in a YAML file. */
  body: string;
}

/** The entries of every collection. */
export type Entries = { [Name in CollectionName]: Entry<Data<Name>>[] };

/** Everything in `content/`, by collection, before it is joined: a list of entries, or the data of a single file. */
export type ContentEntries = {
  [Name in CollectionName]: Name extends SingleFile ? Data<Name> : Entry<Data<Name>>[];
} & {
  /** The texts as received, by id. */
  texts: ReadonlyMap<string, string>;
  /** The lines of the list of published records; none where there is no list. */
  published: readonly PublishedRecord[];
};

/**
 * The records of all entries; a single file that does not exist holds what its schema makes of `{}`.
 * @throws when a single file is missing that must exist
 */
export function toRecords(entries: Entries, plainText: PlainText): ContentEntries {
  const records = collectionNames.map((name) => {
    const { files, schema } = collections[name];
    if (files.includes('*')) return [name, entries[name]];
    const [entry] = entries[name];
    if (entry) return [name, entry.data];
    const empty = schema.safeParse({});
    if (!empty.success) throw new Error(`content/${files} is missing`);
    return [name, empty.data];
  });
  return { ...(Object.fromEntries(records) as Omit<ContentEntries, keyof PlainText>), ...plainText };
}

/** What comes from files of plain text. */
type PlainText = Pick<ContentEntries, 'texts' | 'published'>;

import { collectionNames, type CollectionName, collections, type Data, type SingleFile } from '#schema/collections.ts';
import type { Entity, Outlet } from '#schema/entity.ts';
import type { NameKind } from '#schema/records.ts';
import type { PublishedRecord } from '#domain/published.ts';

/** One file of `content/`, parsed. */
export interface Entry<Data> {
  /** The file's name without its extension. */
  id: string;
  /** Path from the project's root, for errors: "content/events/banjir.md". */
  file: string;
  /** The frontmatter, or the YAML file. */
  data: Data;
  /** The Markdown below the frontmatter; "" in a YAML file. */
  body: string;
}

/** The record of an outlet, a person, an organisation or a place. Only outlets have `url` and `zone`. */
export interface NameRecord extends Entity, Partial<Pick<Outlet, 'url' | 'zone'>> {
  id: string;
  kind: NameKind;
}

/** The entries of every collection, by its name. */
export type Entries = { [Name in CollectionName]: Entry<Data<Name>>[] };

/** The content as read, before it is joined, by collection: a list of entries, or the data of a single file. */
export type ContentEntries = {
  [Name in CollectionName]: Name extends SingleFile ? Data<Name> : Entry<Data<Name>>[];
} & {
  /** The sources (texts as received), by the article's id. */
  texts: ReadonlyMap<string, string>;
  /** The records of the published list; empty if there is no list. */
  published: readonly PublishedRecord[];
};

/**
 * Returns the content entries. A single file that does not exist has the data that its schema returns for `{}`.
 * @throws {Error} when a single file is missing whose schema rejects `{}`
 */
export function toContentEntries(entries: Entries, plainText: PlainText): ContentEntries {
  const byCollection = collectionNames.map((name) => {
    const { files, schema } = collections[name];
    if (files.includes('*')) return [name, entries[name]];
    const [entry] = entries[name];
    if (entry) return [name, entry.data];
    const empty = schema.safeParse({});
    if (!empty.success) throw new Error(`content/${files} is missing. Add it.`);
    return [name, empty.data];
  });
  return { ...(Object.fromEntries(byCollection) as Omit<ContentEntries, keyof PlainText>), ...plainText };
}

/** The content of the plain text files. */
type PlainText = Pick<ContentEntries, 'texts' | 'published'>;

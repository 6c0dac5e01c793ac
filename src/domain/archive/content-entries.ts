import { type CollectionName, collections, type Data, type SingleFile } from '#schema/collections.ts';
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

/** The content as read, before it is joined: the entries of every collection, by its name. */
export type ContentEntries = { [Name in CollectionName]: Entry<Data<Name>>[] } & {
  /** The sources (texts as received); the id is that of the article. */
  texts: { id: string; text: string }[];
  /** The records of the published list; empty if there is no list. */
  published: PublishedRecord[];
};

/** Returns the data of a single file. If it does not exist, it is what the schema returns for `{}`. */
export const dataOf = <Name extends SingleFile>(entries: ContentEntries, name: Name): Data<Name> =>
  (entries[name][0]?.data ?? collections[name].schema.parse({})) as Data<Name>;

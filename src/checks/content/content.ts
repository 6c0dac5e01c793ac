import type { KeyPath } from '#domain/fault.ts';
import { memoize } from '#domain/memoize.ts';
import type { PublishedRecord } from '#domain/published.ts';
import type { CollectionName, Data } from '#schema/collections.ts';
import type { Entity } from '#schema/entity.ts';
import { nameKinds } from '#schema/records.ts';

/** One file of `content/` as read. */
export interface Item<Data> {
  id: string;
  /** Path from the project's root: "content/events/x.md". */
  file: string;
  /** The values of the file; null when they do not match their schema. */
  data: Data | null;
  /** The values of the top-level keys that match the schema, even when other keys do not. */
  validValues: Partial<Data>;
  /** The Markdown below the frontmatter; "" in a YAML file; null when the file cannot be read as text. */
  body: string | null;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** A source: the text as received, `content/sources/<id>.txt`. */
export interface SourceText {
  id: string;
  file: string;
  /** 64 hexadecimal digits; "" when the file cannot be read. */
  sha256: string;
  /** Null when the file cannot be read as text; the reader reports why. */
  text: string | null;
}

/** All files of `content/` as read, with or without faults. */
export type Content = { [Name in CollectionName]: Item<Data<Name>>[] } & {
  texts: SourceText[];
  /** The valid lines of the published list. */
  published: PublishedRecord[];
};

/** A row of a list in a file, and the key of the row: `['evidence', 0]`. */
export interface Row<Value> {
  file: string;
  key: KeyPath;
  row: Value;
}

/** The rows of one list in each of several files. A list that does not match its schema has no rows. */
export const rowsOf = <Data, Name extends keyof Data & string>(
  items: readonly Item<Data>[],
  name: Name,
): Row<ElementOf<Data[Name]>>[] =>
  items.flatMap(({ file, validValues }) => {
    const rows = (validValues[name] ?? []) as ElementOf<Data[Name]>[];
    return rows.map((row, index) => ({ file, key: [name, index], row }));
  });

/** The outlets, people, organisations and places. */
export const namesOf = memoize((content: Content) => nameKinds.flatMap((kind): Item<Entity>[] => content[kind]));

type ElementOf<List> = List extends readonly (infer Value)[] ? Value : never;

/** The items whose data matches its schema. */
export const validItems = <Data>(items: readonly Item<Data>[]): (Item<Data> & { data: Data })[] =>
  items.filter((item): item is Item<Data> & { data: Data } => item.data !== null);

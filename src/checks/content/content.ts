import type { PublishedRecord } from '#domain/published.ts';
import type { CollectionName, Data } from '#schema/collections.ts';

/** One file of `content/` as it was found; its facts are null when they break their schema. */
export interface Item<Data> {
  id: string;
  /** Path from the project's root. */
  file: string;
  data: Data | null;
  /** The facts that hold by themselves, whatever is wrong with the others. */
  parts: Partial<Data>;
  /** What stands below the frontmatter, "" in a YAML file; null when the file cannot be read as text. */
  body: string | null;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** A text as received. */
export interface ReceivedText {
  id: string;
  file: string;
  /** "" when the file cannot be read. */
  sha256: string;
  /** Null when the file cannot be read as text; reading it reports why. */
  text: string | null;
}

/** All of `content/` as it was found, faults and all. */
export type Content = { [Name in CollectionName]: Item<Data<Name>>[] } & {
  texts: ReceivedText[];
  /** The lines of the list of published records that can be read. */
  published: PublishedRecord[];
};

/** The items whose facts hold. */
export const sound = <Data>(items: readonly Item<Data>[]): (Item<Data> & { data: Data })[] =>
  items.filter((item): item is Item<Data> & { data: Data } => item.data !== null);

import type { Archive } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Entity, Outlet } from '../schema/entity.ts';
import type { Event } from '../schema/event.ts';
import type { Change, Ids } from '../schema/register.ts';
import type { Source } from '../schema/source.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Synonyms } from '../schema/synonyms.ts';

/** One file of `content/` as it was found; its facts are null when they break their schema. */
export interface Item<Data> {
  id: string;
  /** Path from the project's root. */
  file: string;
  data: Data | null;
  /** What stands below the frontmatter, "" in a YAML file. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** A text as received. */
export interface ReceivedText {
  id: string;
  file: string;
  bytes: Uint8Array;
  sha256: string;
  text: string;
}

/** All of `content/` as it was found, faults and all. */
export interface Content {
  archive: Item<Archive>[];
  articles: Item<Article>[];
  sources: Item<Source>[];
  texts: ReceivedText[];
  events: Item<Event>[];
  comparisons: Item<Comparison>[];
  outlets: Item<Outlet>[];
  people: Item<Entity>[];
  organisations: Item<Entity>[];
  places: Item<Entity>[];
  ids: Item<Ids>[];
  changes: Item<{ changes: Change[] }>[];
  vocabulary: Item<Vocabulary>[];
  synonyms: Item<Synonyms>[];
}

/** The items whose facts hold. */
export const sound = <Data>(items: readonly Item<Data>[]): (Item<Data> & { data: Data })[] =>
  items.filter((item): item is Item<Data> & { data: Data } => item.data !== null);

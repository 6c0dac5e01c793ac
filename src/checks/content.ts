import type { Archive } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Entity, Outlet } from '../schema/entity.ts';
import type { Event } from '../schema/event.ts';
import type { Change, Ids } from '../schema/register.ts';
import type { Source } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

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
  synonyms: Item<Synonyms>[];
  vocabulary: Item<Vocabulary>[];
}

/** The items whose facts hold. */
export const sound = <Data>(items: readonly Item<Data>[]): (Item<Data> & { data: Data })[] =>
  items.filter((item): item is Item<Data> & { data: Data } => item.data !== null);

import type { Archive } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Entity, Outlet } from '../schema/entity.ts';
import type { Event } from '../schema/event.ts';
import type { Change, Ids } from '../schema/register.ts';
import type { Source } from '../schema/source.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import type { Topic } from '../schema/vocabulary.ts';

/** One file of `content/`, parsed: its id, its path, its facts, and the Markdown below them. */
export interface Entry<Data> {
  id: string;
  /** Path from the project's root, for messages. */
  file: string;
  data: Data;
  /** The Markdown below the frontmatter; "" in a YAML file. */
  body: string;
}

/** Everything in `content/`, by kind, before it is joined. */
export interface Records {
  archive: Archive;
  articles: Entry<Article>[];
  sources: Entry<Source>[];
  /** The texts as received, by id. */
  texts: ReadonlyMap<string, string>;
  events: Entry<Event>[];
  comparisons: Entry<Comparison>[];
  outlets: Entry<Outlet>[];
  people: Entry<Entity>[];
  organisations: Entry<Entity>[];
  places: Entry<Entity>[];
  ids: Ids;
  changes: Change[];
  synonyms: Synonyms;
  topics: Topic[];
}

/** The four kinds of names. */
export const nameKinds = ['outlets', 'people', 'organisations', 'places'] as const;

export type NameKind = (typeof nameKinds)[number];

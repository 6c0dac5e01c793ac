import { article } from './article.ts';
import { comparison } from './comparison.ts';
import { entity, outlet } from './entity.ts';
import { event } from './event.ts';

/** The kinds of names, as in `records`. */
const names = {
  outlets: { files: 'outlets/*.yaml', schema: outlet },
  people: { files: 'people/*.yaml', schema: entity },
  organisations: { files: 'organisations/*.yaml', schema: entity },
  places: { files: 'places/*.yaml', schema: entity },
} as const;

/** The records that have a page and a permanent id, by kind: the files of `content/` that hold them, and their schema. */
export const records = {
  articles: { files: 'articles/*.md', schema: article },
  events: { files: 'events/*.md', schema: event },
  comparisons: { files: 'comparisons/*.md', schema: comparison },
  ...names,
} as const;

export const nameKinds = Object.keys(names) as NameKind[];
export const recordKinds = Object.keys(records) as RecordKind[];

export type NameKind = keyof typeof names;
export type RecordKind = keyof typeof records;

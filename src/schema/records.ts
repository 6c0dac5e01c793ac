import { article } from './article.ts';
import { comparison } from './comparison.ts';
import { entity, outlet } from './entity.ts';
import { event } from './event.ts';

/** The kinds of names, in the form of `records`. */
const names = {
  outlets: { files: 'outlets/*.yaml', schema: outlet },
  people: { files: 'people/*.yaml', schema: entity },
  organisations: { files: 'organisations/*.yaml', schema: entity },
  places: { files: 'places/*.yaml', schema: entity },
} as const;

/** The kinds of records with a page and a permanent id: a pattern of their files in `content/`, and their schema. */
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

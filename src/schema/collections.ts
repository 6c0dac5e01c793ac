import type { z } from 'astro/zod';
import { archive } from './archive.ts';
import { changes, withdrawn } from './history.ts';
import { records } from './records.ts';
import { sourceRecord } from './source.ts';
import { story } from './story.ts';
import { synonyms, vocabulary } from './words.ts';

/**
 * All collections of `content/`: a path or pattern of their files, and the schema of each file. The build, verify and the
 * checks derive from this table. A single file may be missing if its schema accepts `{}`.
 */
export const collections = {
  ...records,
  sources: { files: 'sources/*.yaml', schema: sourceRecord },
  archive: { files: 'archive.yaml', schema: archive },
  story: { files: 'story.yaml', schema: story },
  changes: { files: 'changes.yaml', schema: changes },
  withdrawn: { files: 'withdrawn.yaml', schema: withdrawn },
  synonyms: { files: 'synonyms.yaml', schema: synonyms },
  vocabulary: { files: 'vocabulary.yaml', schema: vocabulary },
} as const;

export const collectionNames = Object.keys(collections) as CollectionName[];

/**
 * The collection of a file, by its path in `content/`; undefined if it belongs to none.
 * @example collectionOf('events/banjir.md') === 'events'
 */
export const collectionOf = (path: string): CollectionName | undefined =>
  collectionNames.find((name) => {
    const { files } = collections[name];
    const [start = files, end] = files.split('*');
    if (end === undefined) return path === files;
    return path.startsWith(start) && path.endsWith(end) && !path.slice(start.length).includes('/');
  });

/**
 * The id of a record: the name of its file.
 * @example idOf('events/banjir.md') === 'banjir'
 */
export const idOf = (path: string): string => path.replace(/^.*\/|\.[^./]+$/g, '');

export type CollectionName = keyof typeof collections;

/** The names of the collections that are a single file. */
export type SingleFile = {
  [Name in CollectionName]: (typeof collections)[Name]['files'] extends `${string}*${string}` ? never : Name;
}[CollectionName];

/** The values of one file of a collection. */
export type Data<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

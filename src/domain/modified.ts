import type { Ids } from '../schema/register.ts';
import type { Archive } from './archive.ts';
import { must } from './must.ts';

/** What says when a record was published and changed. */
export type Register = Pick<Archive, 'ids' | 'changes'>;

/**
 * The day a record last changed: that of its newest change, or the day it was first published. Never the day of a build.
 * @throws when the id was never published
 */
export const lastModified = (register: Register, kind: keyof Ids, id: string): string =>
  [firstPublished(register, kind, id), ...changesOf(register, kind, id).map(({ date }) => date)].toSorted().at(-1) ??
  '';

/**
 * The day a record was first published.
 * @throws when the id was never published
 */
export const firstPublished = ({ ids }: Pick<Register, 'ids'>, kind: keyof Ids, id: string): string =>
  must(
    ids[kind].find((registered) => registered.id === id),
    `content/ids.yaml: no “${id}” under ${kind}`,
  ).since;

/** The changes of one record, in the order of the register. */
export const changesOf = ({ changes }: Pick<Register, 'changes'>, kind: keyof Ids, id: string) =>
  changes.filter(({ record }) => record?.kind === kind && record.id === id);

/** The day anything in the archive last changed. */
export const archiveModified = ({ ids, changes }: Register): string =>
  [
    ...changes.map(({ date }) => date),
    ...Object.values(ids).flatMap((all) => all.map(({ since, withdrawn }) => withdrawn?.date ?? since)),
  ]
    .toSorted()
    .at(-1) ?? '';

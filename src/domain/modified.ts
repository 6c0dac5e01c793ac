import type { Ids } from '../schema/register.ts';
import type { Archive } from './archive.ts';
import { must } from './must.ts';
import type { Urls } from './urls.ts';
import { recordUrl } from './withdrawn.ts';

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

/**
 * For each page the day it last changed: that of its record, or of the archive where it is no record's own.
 * A page below a record's page is the record's.
 */
export function pageModified(register: Register, urls: Urls): (url: string) => string {
  const kinds = Object.keys(register.ids) as (keyof Ids)[];
  const records = new Map(
    kinds.flatMap((kind) =>
      register.ids[kind].map(({ id }) => [recordUrl(urls, kind, id), lastModified(register, kind, id)] as const),
    ),
  );
  const whole = archiveModified(register);
  return (url) => {
    const [kind = '', id = ''] = url.slice(urls.home.length).split('/');
    return records.get(`${urls.home}${kind}/${id}/`) ?? whole;
  };
}

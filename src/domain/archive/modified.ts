import { type RecordKind, recordKinds } from '#schema/records.ts';
import type { Archive } from './archive.ts';
import { must } from '#domain/must.ts';
import { publishedFile } from '#domain/published.ts';
import { segmentOfKind, type Urls } from '#domain/urls.ts';

/** The days on which records were published, changed and withdrawn. */
export type RecordHistory = Pick<Archive, 'published' | 'withdrawn' | 'changes'>;

/** The history of all records, and the day of the edition. */
export interface ArchiveHistory extends RecordHistory {
  about: { edition: { date: string } };
}

/**
 * Returns the day a record last changed ("2022-01-31"): the day of its newest change, or the day it was first
 * published. It does not depend on the day of the build.
 * @throws {Error} when the published list does not contain the record
 */
export function lastModified(history: RecordHistory, kind: RecordKind, id: string): string {
  const days = [firstPublished(history, kind, id), ...changesOf(history, kind, id).map(({ date }) => date)];
  return must(days.toSorted().at(-1), 'days contains at least the day of first publication');
}

/**
 * Returns the day a record was first published: "2022-01-31".
 * @throws {Error} when the published list does not contain the record
 */
export const firstPublished = ({ published }: Pick<RecordHistory, 'published'>, kind: RecordKind, id: string): string =>
  must(published[kind].get(id), `content/${publishedFile}: no record “${kind}/${id}”. Correct the id.`);

/** Returns the changes of one record, in the order of `changes`. */
export const changesOf = ({ changes }: Pick<RecordHistory, 'changes'>, kind: RecordKind, id: string) =>
  changes.filter(({ record }) => record?.kind === kind && record.id === id);

/** Returns the day on which any record was last published, changed or withdrawn; the day of the edition if there are no records. */
export const archiveModified = ({ about, published, withdrawn, changes }: ArchiveHistory): string =>
  [
    ...[...changes, ...withdrawn].map(({ date }) => date),
    ...Object.values(published).flatMap((days) => [...days.values()]),
  ]
    .toSorted()
    .at(-1) ?? about.edition.date;

/**
 * Returns a function from the address of a page to the day it last changed. A page at or below a record's address has
 * the record's day; any other page has the archive's.
 */
export function pageModified(history: ArchiveHistory, urls: Urls): (url: string) => string {
  const newest = archiveModified(history);
  return (url) => {
    const [segment = '', id = ''] = url.slice(urls.home.length).split('/');
    const kind = recordKinds.find((one) => segmentOfKind(one) === segment);
    return kind && history.published[kind].has(id) ? lastModified(history, kind, id) : newest;
  };
}

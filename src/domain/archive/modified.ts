import type { RecordKind } from '#schema/records.ts';
import type { Archive } from './archive.ts';
import { must } from '#domain/must.ts';
import { publishedFile } from '#domain/published.ts';
import type { Urls } from '#domain/urls.ts';
import { recordUrl } from './withdrawn.ts';

/** When records were published, changed and withdrawn. */
export type History = Pick<Archive, 'published' | 'withdrawn' | 'changes'>;

/**
 * The day a record last changed: that of its newest change, or the day it was first published. Never the day of a build.
 * @throws when the record was never published
 */
export const lastModified = (history: History, kind: RecordKind, id: string): string =>
  [firstPublished(history, kind, id), ...changesOf(history, kind, id).map(({ date }) => date)].toSorted().at(-1) ?? '';

/**
 * The day a record was first published.
 * @throws when the record was never published
 */
export const firstPublished = ({ published }: Pick<History, 'published'>, kind: RecordKind, id: string): string =>
  must(published[kind].get(id), `content/${publishedFile}: no “${id}” under ${kind}`);

/** The changes of one record, in the order of `changes`. */
export const changesOf = ({ changes }: Pick<History, 'changes'>, kind: RecordKind, id: string) =>
  changes.filter(({ record }) => record?.kind === kind && record.id === id);

/** The day anything in the archive last changed. */
export const archiveModified = ({ published, withdrawn, changes }: History): string =>
  [
    ...[...changes, ...withdrawn].map(({ date }) => date),
    ...Object.values(published).flatMap((days) => [...days.values()]),
  ]
    .toSorted()
    .at(-1) ?? '';

/**
 * For each page the day it last changed: that of its record, or of the archive where it is no record's own.
 * A page below a record's page is the record's.
 */
export function pageModified(history: History, urls: Urls): (url: string) => string {
  const kinds = Object.keys(history.published) as RecordKind[];
  const records = new Map(
    kinds.flatMap((kind) =>
      Array.from(
        history.published[kind].keys(),
        (id) => [recordUrl(urls, kind, id), lastModified(history, kind, id)] as const,
      ),
    ),
  );
  const whole = archiveModified(history);
  return (url) => {
    const [kind = '', id = ''] = url.slice(urls.home.length).split('/');
    return records.get(`${urls.home}${kind}/${id}/`) ?? whole;
  };
}

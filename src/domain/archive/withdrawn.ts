import type { TombstoneEntry } from '#schema/history.ts';
import type { Urls } from '#domain/urls.ts';

/** A withdrawn record, with the title and address that it had. */
export interface Tombstone extends TombstoneEntry {
  url: string;
  /** Its title when it was published; its id if `withdrawn.yaml` has no title. */
  title: string;
}

/** Returns a tombstone for each withdrawal, in the same order. */
export const tombstones = (withdrawn: readonly TombstoneEntry[], urls: Urls): Tombstone[] =>
  withdrawn.map((record) => ({
    ...record,
    title: record.title ?? record.id,
    url: urls.record(record.kind, record.id),
  }));

/**
 * Returns the addresses that show a tombstone: the record's page and, for an article, its source and sentence
 * citations.
 */
export const tombstoneAddresses = (urls: Urls, { kind, id, url }: Tombstone): string[] =>
  kind === 'articles' ? [url, urls.source(id), urls.sentenceCitations(id)] : [url];

import type { RecordKind } from '#schema/records.ts';
import type { Withdrawal } from '#schema/withdrawn.ts';
import type { Urls } from '#domain/urls.ts';

/** A withdrawn record as its page shows it: which one, its former address, when and why it was withdrawn. */
export interface Tombstone extends Withdrawal {
  url: string;
  /** Its title when it was published, or its id where `withdrawn.yaml` has none. */
  title: string;
}

/** The withdrawn records, each at its former address. */
export const tombstones = (withdrawn: readonly Withdrawal[], urls: Urls): Tombstone[] =>
  withdrawn.map((record) => ({
    ...record,
    title: record.title ?? record.id,
    url: recordUrl(urls, record.kind, record.id),
  }));

/** The addresses of a withdrawn record: its page, and below an article its source and the citations of its sentences. */
export const pagesOf = (urls: Urls, { kind, id, url }: Tombstone): string[] =>
  kind === 'articles' ? [url, urls.source(id), urls.sentenceCitations(id)] : [url];

/** The address of a record of any kind. */
export function recordUrl(urls: Urls, kind: RecordKind, id: string): string {
  if (kind === 'articles') return urls.article(id);
  if (kind === 'events') return urls.event(id);
  if (kind === 'comparisons') return urls.comparison(id);
  return urls.name(kind, id);
}

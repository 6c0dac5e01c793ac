import type { Ids, Withdrawn } from '../schema/register.ts';
import type { Urls } from './urls.ts';

/** A record that was published and taken back: where it stood, when it went, and why. */
export interface Tombstone extends Withdrawn {
  kind: keyof Ids;
  id: string;
  /** Its title when it was published; null where the register has none. */
  title: string | null;
  url: string;
}

/** Everything that was taken back, at the address where it stood. */
export function tombstones(ids: Ids, urls: Urls): Tombstone[] {
  return (Object.keys(ids) as (keyof Ids)[]).flatMap((kind) =>
    ids[kind].flatMap(({ id, title = null, withdrawn }) =>
      withdrawn ? [{ ...withdrawn, kind, id, title, url: recordUrl(urls, kind, id) }] : [],
    ),
  );
}

/** Every page that stood for a record that was taken back: its own, and of an article its source and the citations of its sentences. */
export const pagesOf = (urls: Urls, { kind, id, url }: Tombstone): string[] =>
  kind === 'articles' ? [url, urls.source(id), urls.sentenceCitations(id)] : [url];

/** The address of a record of any kind. */
export function recordUrl(urls: Urls, kind: keyof Ids, id: string): string {
  if (kind === 'articles') return urls.article(id);
  if (kind === 'events') return urls.event(id);
  if (kind === 'comparisons') return urls.comparison(id);
  return urls.name(kind, id);
}

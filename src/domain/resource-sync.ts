import type { Ids } from '../schema/register.ts';
import type { Archive } from './archive.ts';
import { dayStart } from './dates.ts';
import { html } from './html.ts';
import type { Urls } from './urls.ts';
import { recordUrl } from './withdrawn.ts';

/** One change of one resource, as ResourceSync tells it. */
export interface ResourceChange {
  url: string;
  change: 'created' | 'updated' | 'deleted';
  /** The day of the register on which it happened. */
  date: string;
}

/** Every change of every record that the register knows, oldest first: first published, corrected, withdrawn. */
export function resourceChanges({ ids, changes, about }: Archive, urls: Urls): ResourceChange[] {
  const records = (Object.keys(ids) as (keyof Ids)[]).flatMap((kind) =>
    ids[kind].map((record) => ({ ...record, url: recordUrl(urls, kind, record.id) })),
  );
  const created = records.map(({ url, since }) => ({ url, change: 'created' as const, date: since }));
  const updated = changes.map(({ date, record }) => ({
    url: record ? recordUrl(urls, record.kind, record.id) : urls.home,
    change: 'updated' as const,
    date,
  }));
  const deleted = records.flatMap(({ url, withdrawn }) =>
    withdrawn ? [{ url, change: 'deleted' as const, date: withdrawn.date }] : [],
  );
  return [...created, ...updated, ...deleted]
    .map((entry) => ({ ...entry, date: dayStart(entry.date, about.zone) }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The changes as a ResourceSync change list (ANSI/NISO Z39.99-2017, 12), open towards the future. */
export const changeList = (changes: readonly ResourceChange[], urls: Urls): string =>
  urlset([
    `<rs:ln rel="up" href="${html(urls.capabilities)}"/>`,
    `<rs:md capability="changelist"${changes[0] ? ` from="${changes[0].date}"` : ''}/>`,
    ...changes.map(
      ({ url, change, date }) =>
        `<url><loc>${html(url)}</loc><lastmod>${date}</lastmod><rs:md change="${change}" datetime="${date}"/></url>`,
    ),
  ]);

/** What the archive offers to be kept in step with: its change list. */
export const capabilityList = (urls: Urls): string =>
  urlset([
    `<rs:ln rel="up" href="${html(urls.resources)}"/>`,
    '<rs:md capability="capabilitylist"/>',
    `<url><loc>${html(urls.resourceChanges)}</loc><rs:md capability="changelist"/></url>`,
  ]);

/** Where a harvester begins: it leads to the capability list. */
export const sourceDescription = (urls: Urls): string =>
  urlset([
    `<rs:ln rel="describedby" href="${html(urls.about)}"/>`,
    '<rs:md capability="description"/>',
    `<url><loc>${html(urls.capabilities)}</loc><rs:md capability="capabilitylist"/></url>`,
  ]);

const urlset = (lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:rs="http://www.openarchives.org/rs/terms/">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');

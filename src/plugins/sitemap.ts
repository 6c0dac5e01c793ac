import { writeFileSync } from 'node:fs';
import { archive } from '#archive.ts';
import { pageModified } from '#domain/archive/modified.ts';
import { tombstoneAddresses, tombstones } from '#domain/archive/withdrawn.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { dayStart } from '#domain/dates/dates.ts';
import { sitemapFiles } from '#domain/metadata/sitemap.ts';
import { absoluteUrls as urls } from '#site.ts';

/**
 * Writes the sitemap. The `lastmod` of a page is the start of the day of its last change, in the archive's time zone, as in the
 * feeds. The pages of withdrawn records are omitted, and the one for missing copies.
 */
export function writeSitemap(folder: string, pages: readonly { pathname: string }[]): void {
  const modified = pageModified(archive, urls);
  const omitted = new Set([
    urls.offline,
    ...tombstones(archive.withdrawn, urls).flatMap((tombstone) => tombstoneAddresses(urls, tombstone)),
  ]);
  const listed = pages
    .filter(({ pathname }) => pathname !== '404/')
    .map(({ pathname }) => new URL(pathname, urls.home).href)
    .filter((url) => !omitted.has(url))
    .toSorted(compareCodeUnits)
    .map((url) => ({ url, modified: dayStart(modified(url), archive.about.zone) }));
  for (const [url, content] of sitemapFiles(listed, urls)) writeFileSync(folder + url.slice(urls.home.length), content);
}

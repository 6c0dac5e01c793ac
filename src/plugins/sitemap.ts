import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pageModified } from '#domain/archive/modified.ts';
import { tombstoneAddresses, tombstones } from '#domain/archive/withdrawn.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { dayStart } from '#domain/dates/dates.ts';
import { sitemapFiles } from '#domain/metadata/sitemap.ts';
import { firstPublishedDays } from '#domain/published.ts';
import { basePath, createUrls, type Urls } from '#domain/urls.ts';
import { readEntries } from '#reader/read-archive.ts';

/**
 * Writes the sitemap. The `lastmod` of a page is the start of the day of its last change, in the archive's time zone, as in the
 * feeds. The pages of withdrawn records are omitted, and the one for missing copies.
 */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const { zone, modified, withdrawn } = readContext(urls);
        const listed = pages
          .filter(({ pathname }) => pathname !== '404/')
          .map(({ pathname }) => new URL(pathname, urls.home).href)
          .filter((url) => url !== urls.offline && !withdrawn.has(url))
          .toSorted(compareCodeUnits)
          .map((url) => ({ url, modified: dayStart(modified(url), zone) }));
        for (const [url, content] of sitemapFiles(listed, urls))
          await writeFile(new URL(url.slice(urls.home.length), dir), content);
      },
    },
  };
}

function readContext(urls: Urls) {
  const { archive, changes, withdrawn, published, ...entries } = readEntries('.');
  const days = firstPublishedDays(published, (kind) => entries[kind].map(({ id }) => id), archive.edition.date);
  const history = { about: archive, published: days, ...withdrawn, ...changes };
  return {
    zone: archive.zone,
    modified: pageModified(history, urls),
    withdrawn: new Set(tombstones(history.withdrawn, urls).flatMap((tombstone) => tombstoneAddresses(urls, tombstone))),
  };
}

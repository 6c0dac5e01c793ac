import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { dayStart } from '#domain/dates/dates.ts';
import { pageModified } from '#domain/archive/modified.ts';
import { firstPublishedDays } from '#domain/published.ts';
import { readEntries } from '#reader/read-archive.ts';
import { basePath, createUrls, type Urls } from '#domain/urls.ts';
import { tombstoneAddresses, tombstones } from '#domain/archive/withdrawn.ts';

/**
 * The sitemap. The `lastmod` of a page is the start of the day of its last change, in the archive's time zone, as in the feeds.
 * The pages of withdrawn records are omitted.
 */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  let context: ReturnType<typeof readContext> | undefined;
  return sitemap({
    serialize: (page) => {
      const { zone, modified, withdrawn } = (context ??= readContext(urls));
      return withdrawn.has(page.url) ? undefined : { ...page, lastmod: dayStart(modified(page.url), zone) };
    },
  });
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

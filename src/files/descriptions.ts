import { archive } from '#archive.ts';
import { rangeInWords } from '#domain/dates/date-in-words.ts';
import { language } from '#domain/language.ts';
import { openSearch } from '#domain/metadata/opensearch.ts';
import { sitePaths } from '#domain/urls.ts';
import { absoluteUrls, urls } from '#site.ts';
import { strings } from '#strings.ts';
import { ico, iconPng } from './icons.ts';
import { keptShareImage } from './share-image.ts';
import type { SiteFile } from './site-file.ts';
import { lightColour } from './tokens.ts';

const { about } = archive;

/** The files that present the site to browsers, phones and crawlers. */
export const descriptionFiles: readonly SiteFile[] = [
  // Allows all crawlers on all pages.
  { path: 'robots.txt', content: () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrls.sitemap}\n` },
  // Lets a browser add the archive as a search engine.
  { path: sitePaths.openSearch, content: () => openSearch(about, absoluteUrls) },
  { path: sitePaths.manifest, content: () => JSON.stringify(manifest()) },
  // For programs that read no SVG, and for those that ask for this address without reading the page.
  { path: sitePaths.icoIcon, content: () => ico(iconPng(48), 48) },
  // The icon of the home screen of iOS, which rounds the corners itself.
  { path: sitePaths.touchIcon, content: () => iconPng(180, lightColour('ink')) },
  {
    path: sitePaths.shareImage(sitePaths.home),
    content: () =>
      keptShareImage({
        kicker: `${strings.page.archive} · ${rangeInWords(about.period.earliest, about.period.latest)}`,
        title: about.title,
        footer: strings.page.edition(about.edition.number, rangeInWords(about.edition.date, about.edition.date)),
      }),
  },
];

/** The web app manifest: lets a phone add the archive to its home screen. */
function manifest(): object {
  const paper = lightColour('paper');
  return {
    id: urls.home,
    name: about.title,
    short_name: about.title,
    description: about.subject,
    lang: language,
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: urls.icon, type: 'image/svg+xml', sizes: 'any' }],
  };
}

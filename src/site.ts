import { basePath, createUrls } from './domain/urls.ts';

const { SITE = 'https://example.invalid', BASE = '/' } = process.env;

/** The origin of the site, from the variable SITE. */
export const site = SITE;

/** The base path of the site, from the variable BASE: "/arsip/". */
export const base = basePath(BASE);

/** The address of every page and file, starting with the base path of this build: "/arsip/artikel/". */
export const urls = createUrls(base);

/**
 * Adds the site's origin to an address.
 * @example absoluteUrl('/arsip/artikel/') // 'https://example.org/arsip/artikel/'
 */
export const absoluteUrl = (path: string): string => new URL(path, site).href;

/** The same addresses as `urls`, with the site's origin. For feeds, citations, data files and metadata. */
export const absoluteUrls = createUrls(absoluteUrl(base));

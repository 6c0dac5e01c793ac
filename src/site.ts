import { basePath, createUrls } from './domain/urls.ts';

const base = basePath(import.meta.env.BASE_URL);

/** Every address, bound to the base path that this build is served under; it ends in "/". */
export const urls = createUrls(base);

/** An address with the site's origin: what others store and cite. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** Every address with the site's origin: for what leaves the site, to be stored or cited. */
export const permanent = createUrls(absolute(base));

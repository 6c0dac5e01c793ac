import { createUrls } from './domain/urls.ts';

/** The site's own settings. Everything about the event lives in `content/`. */
export const language = 'id';

/** Every address, bound to the base path that this build is served under; it ends in "/". */
export const urls = createUrls(import.meta.env.BASE_URL.replace(/\/?$/, '/'));

/** An address with the site's origin: what others store and cite. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

import { basePath, createUrls, immutableFolders } from '#domain/urls.ts';

/** Response headers, by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every address that begins with a prefix. */
interface HeaderRule {
  prefix: string;
  headers: Headers;
}

/**
 * What a page could ask of a device and may not. Features that Chromium does not know on every system are left out, because
 * it warns of each: bluetooth, web-share.
 */
const refused = `
  accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media
  fullscreen gamepad geolocation gyroscope hid idle-detection keyboard-map local-fonts magnetometer
  microphone midi payment picture-in-picture publickey-credentials-create publickey-credentials-get
  screen-wake-lock serial storage-access sync-xhr usb window-management xr-spatial-tracking
`;

/** The Permissions-Policy of every page. The pages copy citations, and do nothing else that needs a permission. */
const permissionsPolicy = refused.trim().replaceAll(/\s+/g, '=(), ').concat('=(), clipboard-write=(self)');

/**
 * Returns the headers of every HTML page, besides those of its rules. They mean nothing in other responses, where they would
 * cost two kilobytes each.
 * @param policy the content security policy of all pages
 */
export const pageHeaders = (policy: string): Headers => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
});

/** The headers of every response. The service worker loads files; nothing else of these can run a script. */
export const securityHeaders: Headers = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** Ask the server each time whether a file has changed. */
export const revalidate = 'no-cache';

/** The name of the file contains a hash of its content. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The response headers by address prefix; each name has one value for an address, except Cache-Control, of which the last
 * rule counts. Security headers and the license link apply to every address. Data and sources allow other origins, because
 * TimelineJS and annotation clients load them from there.
 */
export function headerRules(base: string): [HeaderRule, ...HeaderRule[]] {
  const urls = createUrls(basePath(base));
  const open = { 'Access-Control-Allow-Origin': '*' };
  return [
    {
      prefix: urls.home,
      headers: { ...securityHeaders, Link: `<${urls.about}>; rel="license"`, 'Cache-Control': revalidate },
    },
    { prefix: urls.data(''), headers: open },
    { prefix: urls.sources, headers: open },
    ...immutableFolders(urls.home).map((prefix) => ({ prefix, headers: immutable })),
  ];
}

/**
 * Returns the response headers of one address, by name; the last matching rule wins.
 * @param page the headers of a page; none for other files
 */
export const headersOf = (rules: readonly HeaderRule[], address: string, page: Headers = {}): Map<string, string> =>
  new Map([
    ...rules.flatMap(({ prefix, headers }) => (address.startsWith(prefix) ? Object.entries(headers) : [])),
    ...Object.entries(page),
  ]);

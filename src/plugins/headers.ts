import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath, createUrls } from '#domain/urls.ts';
import { contentSecurityPolicy, inlineHashes, type InlineHashes } from './content-security-policy.ts';

/** Returns the headers of every response, on every server. The hashes are those of all pages. */
const securityHeaders = (hashes: InlineHashes): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${contentSecurityPolicy(hashes)}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** The headers of all addresses that begin with a prefix. */
export interface HeaderRule {
  prefix: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The response headers by address prefix. Security headers and the license link apply to every address. Data and sources
 * allow other origins, because TimelineJS and annotation clients load them from there.
 */
export function headerRules(base: string, hashes: InlineHashes = { styles: [], scripts: [] }): HeaderRule[] {
  const urls = createUrls(basePath(base));
  const open = { 'Access-Control-Allow-Origin': '*' };
  return [
    { prefix: '/', headers: { ...securityHeaders(hashes), Link: `<${urls.about}>; rel="license"` } },
    { prefix: urls.data(''), headers: open },
    { prefix: urls.sources, headers: open },
  ];
}

/** The response headers of one address, by name; the last matching rule wins. */
export const headersOf = (rules: readonly HeaderRule[], address: string): Map<string, string> =>
  new Map(rules.flatMap(({ prefix, headers: set }) => (address.startsWith(prefix) ? Object.entries(set) : [])));

/** Writes the headers to `_headers`, the format of Netlify and Cloudflare Pages. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir, assets }) => {
        // All pages of a route have the same inline blocks.
        const pages = [...assets.values()].flatMap((files) => files.find(({ href }) => href.endsWith('.html')) ?? []);
        const hashes = (await Promise.all(pages.map((page) => readFile(page, 'utf8')))).map(inlineHashes);
        const all = {
          styles: [...new Set(hashes.flatMap(({ styles }) => styles))].toSorted(),
          scripts: [...new Set(hashes.flatMap(({ scripts }) => scripts))].toSorted(),
        };
        await writeFile(new URL('_headers', dir), toHeadersFile(headerRules(base, all)));
      },
    },
  };
}

/** The rules as the text of `_headers`: the prefix followed by `*`, then one indented line per header. */
export const toHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ prefix, headers: set }) =>
      [`${prefix}*\n`, ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}\n`)].join(''),
    )
    .join('');

/** Returns the rules of a `_headers` file that `toHeadersFile` wrote. */
export const parseHeadersFile = (text: string): HeaderRule[] =>
  text.split(/^(?=\S)/m).map((rule) => {
    const [prefix = '', ...lines] = rule.trimEnd().split('\n');
    const headers = lines.map((line) => /^ *([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
    return { prefix: prefix.replace(/\*$/, ''), headers: Object.fromEntries(headers) as Record<string, string> };
  });

import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath, createUrls } from '#domain/urls.ts';

// The search needs WebAssembly, so 'wasm-unsafe-eval' is allowed. Eval, inline code, frames and workers are not.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The headers of every response, on every server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The response headers by address prefix. Security headers and the license link apply to every address. Data and sources
 * allow other origins, because TimelineJS and annotation clients load them from there.
 */
export function headerRules(base: string): { prefix: string; headers: Readonly<Record<string, string>> }[] {
  const urls = createUrls(basePath(base));
  const open = { 'Access-Control-Allow-Origin': '*' };
  return [
    { prefix: '/', headers: { ...securityHeaders, Link: `<${urls.about}>; rel="license"` } },
    { prefix: urls.data(''), headers: open },
    { prefix: urls.sources, headers: open },
  ];
}

/** The response headers of one address, by name; the last matching rule wins. */
export const headersOf = (rules: ReturnType<typeof headerRules>, address: string): Map<string, string> =>
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
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), toHeadersFile(headerRules(base))),
    },
  };
}

/** The rules as the text of `_headers`: the prefix followed by `*`, then one indented line per header. */
export const toHeadersFile = (rules: ReturnType<typeof headerRules>): string =>
  rules
    .map(({ prefix, headers: set }) =>
      [`${prefix}*\n`, ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}\n`)].join(''),
    )
    .join('');

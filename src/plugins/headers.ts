import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath, createUrls } from '#domain/urls.ts';

// The search needs WebAssembly, hence 'wasm-unsafe-eval'; nothing else may be evaluated, inlined or framed. No page has fonts or workers.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The headers every answer carries, whoever serves the archive. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Which headers an answer carries, by the beginning of its address: safety and the way to the rights everywhere; data and
 * sources may be read by pages of other sites, as TimelineJS and annotation clients do.
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

/** The headers of the answer at one address. */
export const headersOf = (rules: ReturnType<typeof headerRules>, address: string): Map<string, string> =>
  new Map(rules.flatMap(({ prefix, headers: set }) => (address.startsWith(prefix) ? Object.entries(set) : [])));

/** Writes the headers as `_headers`, the form that Netlify and Cloudflare Pages read. */
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

/** One rule for all addresses that begin alike, one indented line a header. */
export const toHeadersFile = (rules: ReturnType<typeof headerRules>): string =>
  rules
    .map(({ prefix, headers: set }) =>
      [`${prefix}*\n`, ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}\n`)].join(''),
    )
    .join('');

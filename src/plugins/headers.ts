import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

// The search needs WebAssembly, hence 'wasm-unsafe-eval'; nothing else may be evaluated, inlined or framed.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
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

/** Writes the security headers as `_headers`, the form that Netlify and Cloudflare Pages read. */
export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), toHeadersFile(securityHeaders)),
  },
});

/** One rule for every address, one indented line a header. */
export function toHeadersFile(rules: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rules).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}`;
}

import { hash } from 'node:crypto';

/**
 * Returns the content security policy of pages whose inline styles and scripts have the given hashes. The search needs
 * WebAssembly, so 'wasm-unsafe-eval' is allowed, and copies for reading offline need a service worker, whose address is the only
 * one that the Trusted Types policy `arsip` returns. Eval, other inline code and frames are not allowed.
 */
export const contentSecurityPolicy = ({ styles, scripts }: InlineHashes): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types arsip',
  ].join('; ');

/** The hashes of inline blocks, as in a policy: "'sha256-…'". */
export interface InlineHashes {
  styles: string[];
  scripts: string[];
}

/**
 * Returns the hashes of the inline styles and scripts of a page, each once. Blocks with attributes are not code: JSON-LD.
 * @param html the page with one character for each byte (Latin-1): to decode and encode UTF-8 takes longer than all the rest
 * @example inlineHashes('<style>p{}</style>') // { styles: ["'sha256-…'"], scripts: [] }
 */
export const inlineHashes = (html: string): InlineHashes => ({
  styles: hashesOf(html, 'style'),
  scripts: hashesOf(html, 'script'),
});

// A regular expression would test each character of a block for the end tag.
const hashesOf = (html: string, tag: string): string[] => [
  ...new Set(
    html
      .split(`<${tag}>`)
      .slice(1)
      .map((rest) => hashOf(rest.slice(0, rest.indexOf(`</${tag}>`)))),
  ),
];

/** The hash of each block: thousands of pages share a few. */
const hashes = new Map<string, string>();

function hashOf(code: string): string {
  const known = hashes.get(code) ?? `'sha256-${hash('sha256', Buffer.from(code, 'latin1'), 'base64')}'`;
  hashes.set(code, known);
  return known;
}

/**
 * Returns a page with its policy, before everything that the policy governs. Only a header can forbid frames.
 * @param html the page with one character for each byte
 */
export const withPolicy = (html: string): string =>
  html.replace(
    '<meta charset="utf-8">',
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inlineHashes(html))}">`,
  );

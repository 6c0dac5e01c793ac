import { readFileSync, writeFileSync } from 'node:fs';
import { headersFile } from '#domain/headers/hosts.ts';
import { base } from '#site.ts';
import { contentSecurityPolicy, inlineHashes } from './content-security-policy.ts';

/**
 * Writes the headers to `_headers`, the format of Netlify and Cloudflare Pages.
 * @param assets the files of each route
 */
export function writeHeaders(folder: string, assets: ReadonlyMap<string, readonly URL[]>): void {
  // All pages of a route have the same inline blocks.
  const pages = [...assets.values()].flatMap((files) => files.find(({ href }) => href.endsWith('.html')) ?? []);
  const hashes = pages.map((page) => inlineHashes(readFileSync(page, 'latin1')));
  const all = {
    styles: [...new Set(hashes.flatMap(({ styles }) => styles))].toSorted(),
    scripts: [...new Set(hashes.flatMap(({ scripts }) => scripts))].toSorted(),
  };
  writeFileSync(`${folder}_headers`, headersFile({ base, policy: contentSecurityPolicy(all) }));
}

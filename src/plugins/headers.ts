import { readFile, writeFile } from 'node:fs/promises';
import { headersFile } from '#domain/headers/hosts.ts';
import { base } from '#site.ts';
import { contentSecurityPolicy, inlineHashes } from './content-security-policy.ts';

/**
 * Writes the headers to `_headers`, the format of Netlify and Cloudflare Pages.
 * @param assets the files of each route
 */
export async function writeHeaders(dir: URL, assets: ReadonlyMap<string, readonly URL[]>): Promise<void> {
  // All pages of a route have the same inline blocks.
  const pages = [...assets.values()].flatMap((files) => files.find(({ href }) => href.endsWith('.html')) ?? []);
  const hashes = (await Promise.all(pages.map((page) => readFile(page, 'latin1')))).map(inlineHashes);
  const all = {
    styles: [...new Set(hashes.flatMap(({ styles }) => styles))].toSorted(),
    scripts: [...new Set(hashes.flatMap(({ scripts }) => scripts))].toSorted(),
  };
  await writeFile(new URL('_headers', dir), headersFile({ base, policy: contentSecurityPolicy(all) }));
}

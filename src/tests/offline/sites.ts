import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after } from 'node:test';
import type { backgroundLimit } from '#domain/offline/manifest.ts';
import { workerWithManifest } from '#plugins/offline-worker.ts';
import { fixture, pagesOf } from '../site.ts';

/** How a site differs from the invented archive. */
interface Changes {
  /** Added to the title on every page. */
  title?: string;
  /** Paths of files and folders that it does not have. */
  without?: RegExp;
  /** The most that a browser loads in the background. */
  limit?: typeof backgroundLimit;
}

/** What most tests do without, so that they are fast: all but the start of each section, some articles and the search. */
const rest =
  /^(?:data|gambaran|media|organisasi|perbandingan|peristiwa|tempat|tokoh|unduh|sumber|indeks\/.|tanggal\/\w+|artikel\/[^ik].*|.*\/(?:kutipan|sumber))(?:\/|$)|^artikel\/.*\.(?!html)\w+$/;

const sites = mkdtempSync(join(tmpdir(), 'arsip-'));
after(() => {
  rmSync(sites, { recursive: true });
});

/** Builds a smaller version of the invented archive, which is deleted after the tests. Returns its folder. */
export function siteWith({ title = '', without = /(?!)/, limit }: Changes = {}): string {
  const folder = mkdtempSync(join(sites, 'site-'));
  const isIncluded = (path: string): boolean => !rest.test(path) && !without.test(path);
  cpSync(fixture.folder, folder, {
    recursive: true,
    filter: (path) => isIncluded(relative(fixture.folder, path).replaceAll('\\', '/')),
  });
  for (const { file } of pagesOf({ root: '', folder })) {
    const page = readFileSync(`${folder}/${file}`, 'utf8');
    writeFileSync(`${folder}/${file}`, page.replace('</h1>', `${title}</h1>`));
  }
  const [, script = ''] = readFileSync(`${folder}/sw.js`, 'utf8').split(/^const manifest = .*\n/);
  writeFileSync(`${folder}/sw.js`, workerWithManifest(folder, script, limit));
  return folder;
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { engineSource } from '#plugins/search-engine.ts';

/** What was fetched, as it travels: compressed. */
export const traffic = { bytes: 0, requests: 0 };

/** Pagefind in Node: its files on the disk, its requests counted; `script` is what a page loads to run it. */
export async function diskEngine(files: readonly File[], script: Uint8Array): Promise<PagefindInstance> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  const engine = { path: 'pagefind.js', content: Buffer.from(await engineSource()) };
  for (const { path, content } of [...files, engine]) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  globalThis.fetch = fromDisk;
  const address = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(address)) as {
    createInstance: (options: object) => PagefindInstance;
  };
  count(script);
  const instance = createInstance({
    noWorker: true,
    metaCacheTag: '1',
    basePath: address.replace(/[^/]*$/, ''),
  });
  await instance.init();
  return instance;
}

/** Count what travels beside the engine's own files. */
export function count(content: Uint8Array): void {
  traffic.requests += 1;
  traffic.bytes += content[0] === 0x1f && content[1] === 0x8b ? content.length : gzipSync(content, { level: 9 }).length;
}

// Pagefind fetches its index; from a file's address Node's own fetch does not.
const fromDisk: typeof fetch = (input) => {
  const address = input instanceof Request ? input.url : input.toString();
  const content = readFileSync(fileURLToPath(address.replace(/\?.*$/, '')));
  count(content);
  return Promise.resolve(new Response(content));
};

interface File {
  path: string;
  content: Uint8Array;
}

/** The part of Pagefind's interface that the bench uses. */
export interface PagefindInstance {
  init: () => Promise<void>;
  search: (
    query: string,
    options?: object,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

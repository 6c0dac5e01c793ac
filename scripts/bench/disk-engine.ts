import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { engineSource } from '#plugins/search-engine.ts';

/** The transferred files so far: their gzipped bytes, and their number. */
export const traffic = { bytes: 0, requests: 0 };

/**
 * Pagefind in Node, with its files in a temporary folder. `traffic` counts every file that it loads.
 * @param script the script that a page loads to run the engine; it counts as one request
 */
export async function diskEngine(files: readonly IndexFile[], script: Uint8Array): Promise<BenchEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  const engine = { path: 'pagefind.js', content: Buffer.from(await engineSource()) };
  for (const { path, content } of [...files, engine]) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  globalThis.fetch = fetchFromDisk;
  const address = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const { createInstance } = (await import(address)) as {
    createInstance: (options: object) => BenchEngine;
  };
  countTransfer(script);
  const instance = createInstance({
    noWorker: true,
    metaCacheTag: '1',
    basePath: address.replace(/[^/]*$/, ''),
  });
  await instance.init();
  return instance;
}

/** Add a file to `traffic`. A file that is not gzipped is gzipped to count its bytes. */
export function countTransfer(content: Uint8Array): void {
  traffic.requests += 1;
  traffic.bytes += content[0] === 0x1f && content[1] === 0x8b ? content.length : gzipSync(content, { level: 9 }).length;
}

// Pagefind loads its index with fetch, and Node's fetch does not support file: URLs.
const fetchFromDisk: typeof fetch = (input) => {
  const address = input instanceof Request ? input.url : input.toString();
  const content = readFileSync(fileURLToPath(address.replace(/\?.*$/, '')));
  countTransfer(content);
  return Promise.resolve(new Response(content));
};

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The part of Pagefind's interface that the benchmark uses. */
export interface BenchEngine {
  init: () => Promise<void>;
  search: (
    query: string,
    options?: object,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

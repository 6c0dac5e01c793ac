import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** The transferred files so far: their bytes as a host with Brotli sends them, and their number. */
export const traffic = { bytes: 0, requests: 0 };

/** Add a file to `traffic`. A gzipped file is sent as it is. */
export function countTransfer(content: Uint8Array | string): void {
  const bytes = Buffer.from(content);
  traffic.requests += 1;
  traffic.bytes += bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : compressedLength(bytes);
}

const lengths = new Map<string, number>();

function compressedLength(bytes: Buffer): number {
  const key = bytes.toString('latin1');
  const length =
    lengths.get(key) ?? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  lengths.set(key, length);
  return length;
}

/**
 * Pagefind's script for the browser, on files in memory. `traffic` counts every file that it loads.
 * @param files the files by their path in the folder of the engine
 */
export async function memoryEngine(files: ReadonlyMap<string, Uint8Array>): Promise<BenchEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  const script = join(folder, 'pagefind.mjs');
  const source = files.get('pagefind.js') ?? new Uint8Array();
  writeFileSync(script, source);
  countTransfer(source);
  const origin = `https://${String(++engines)}.example/`;
  const otherFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(origin)) return otherFetch(input, init);
    const content = files.get(address.slice(origin.length).replace(/\?.*$/, ''));
    if (content) countTransfer(content);
    return new Response(content ? Buffer.from(content) : null, { status: content ? 200 : 404 });
  };
  const { createInstance } = (await import(pathToFileURL(script).href)) as {
    createInstance: (options: object) => BenchEngine;
  };
  const instance = createInstance({ noWorker: true, metaCacheTag: '1', basePath: origin, baseUrl: '/' });
  await instance.init();
  return instance;
}

let engines = 0;

/** The part of Pagefind's interface that the benchmark uses. */
export interface BenchEngine {
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: object,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

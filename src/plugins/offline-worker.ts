import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isText, contentType } from '#domain/headers/content-type.ts';
import { addressOf, isCore, isKept, wholeArchiveLimit } from '#domain/offline/manifest.ts';
import { createUrls } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';

/** Writes the list of files to keep into the service worker. It must be the last step of the build that writes files. */
export const offlineWorker = (): AstroIntegration => ({
  name: 'offline-worker',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const script = `${folder}${createUrls('').worker}`;
      writeFileSync(script, workerWithManifest(folder, readFileSync(script, 'utf8')));
    },
  },
});

/**
 * Returns the script of the worker with its manifest before it, for a built site.
 * @param limit the most bytes of a whole archive
 */
export function workerWithManifest(folder: string, script: string, limit = wholeArchiveLimit): string {
  const kept = filesIn(folder).filter(isKept);
  const read = (path: string): Buffer => readFileSync(`${folder}/${path}`);
  const whole = isWithin(limit, kept, (path) => sentBytes(path, read(path)));
  const listed = whole ? kept : kept.filter((path) => isCore(addressOf(path)));
  // 128 bits of the hash are enough to find every mistake.
  const files = Object.fromEntries(listed.map((path) => [addressOf(path), hash('sha256', read(path)).slice(0, 32)]));
  const version = hash('sha256', script + JSON.stringify({ whole, files })).slice(0, 8);
  return `const manifest = ${JSON.stringify({ version, whole, files })};\n${script}`;
}

/** True if the sizes of all items are at most a limit in total. Stops at the first item above it. */
function isWithin<Item>(limit: number, items: readonly Item[], sizeOf: (item: Item) => number): boolean {
  let total = 0;
  return items.every((item) => (total += sizeOf(item)) <= limit);
}

const sentBytes = (path: string, content: Buffer): number =>
  isText(contentType(path)) ? gzipSync(content).length : content.length;

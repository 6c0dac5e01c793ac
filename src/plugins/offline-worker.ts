import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isText, contentType } from '#domain/headers/content-type.ts';
import { addressOf, backgroundLimit, filesToKeep } from '#domain/offline/manifest.ts';
import { sitePaths } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';

/** Writes the list of files to keep into the service worker of a built site. All other files must be written before. */
export function writeManifest(folder: string): void {
  const script = `${folder}${sitePaths.worker}`;
  writeFileSync(script, workerWithManifest(folder, readFileSync(script, 'utf8')));
}

/**
 * Returns the script of the worker with its manifest before it, for a built site.
 * @param limit the most that a browser loads in the background
 */
export function workerWithManifest(folder: string, script: string, limit = backgroundLimit): string {
  const read = (path: string): Buffer => readFileSync(`${folder}/${path}`);
  const { whole, paths } = filesToKeep(filesIn(folder), (path) => sentBytes(path, read(path)), limit);
  // 128 bits of the hash are enough to find every mistake.
  const files = Object.fromEntries(paths.map((path) => [addressOf(path), hash('sha256', read(path)).slice(0, 32)]));
  const version = hash('sha256', script + JSON.stringify({ whole, files })).slice(0, 8);
  return `const manifest = ${JSON.stringify({ version, whole, files })};\n${script}`;
}

/** Text counts compressed at the fastest level, which is a little more than hosts send. */
const sentBytes = (path: string, content: Buffer): number =>
  isText(contentType(path)) ? gzipSync(content, { level: 1 }).length : content.length;

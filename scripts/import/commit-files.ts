import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { must } from '#domain/must.ts';
import type { ChangedFile } from './changed-files.ts';

/**
 * Writes files of `content/`: all of them or none. New files never replace an existing one, and a changed file must still have
 * the text from which it was changed. It runs without a pause, so that a signal that the process handles cannot interrupt it.
 * @throws {Error} when a file cannot be written; `content/` is then as before
 */
export function commitFiles(root: string, files: readonly ChangedFile[]): void {
  const content = realpathSync(`${root}/content`);
  mkdirSync(`${root}/.build`, { recursive: true });
  const staging = mkdtempSync(`${root}/.build/import-`);
  const done: ChangedFile[] = [];
  try {
    for (const { path, before } of files) checkTarget(content, path, before);
    for (const [index, { text }] of files.entries()) writeFileSync(join(staging, String(index)), text);
    for (const [index, file] of files.entries()) {
      done.push(file);
      renameSync(join(staging, String(index)), join(content, file.path));
    }
  } catch (error) {
    for (const { path, before } of done)
      if (before === null) rmSync(join(content, path), { force: true });
      else writeFileSync(join(content, path), before);
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function checkTarget(content: string, path: string, before: string | null): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!`${realpathSync(dirname(file))}${sep}`.startsWith(`${content}${sep}`))
    throw new Error(
      `content/${must(path.split('/')[0], 'split returns at least one string')} leads out of content/. Replace the link by a folder.`,
    );
  if (before === null && existsSync(file)) throw new Error(`content/${path} exists. Choose another id with --id.`);
  if (before !== null && readFileSync(file, 'utf8') !== before)
    throw new Error(`content/${path} changed during the import. Run the import again.`);
}

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
import type { RecordFile } from '#domain/import/record-files.ts';

/**
 * Writes files of `content/`: all of them or none. New files never replace an existing one, and a changed file must still have
 * the text from which it was changed. It runs without a pause, so that a signal that the process handles cannot interrupt it.
 * @throws {Error} when a file cannot be written; `content/` is then as before
 */
export function commitFiles(root: string, files: readonly RecordFile[]): void {
  const content = realpathSync(`${root}/content`);
  mkdirSync(`${root}/.build`, { recursive: true });
  const staging = mkdtempSync(`${root}/.build/import-`);
  const done: RecordFile[] = [];
  try {
    for (const file of files) checkTarget(content, file);
    for (const [index, { text }] of files.entries()) writeFileSync(join(staging, String(index)), text);
    for (const [index, file] of files.entries()) {
      done.push(file);
      renameSync(join(staging, String(index)), join(content, file.path));
    }
  } catch (error) {
    for (const { path, before } of done)
      if (before === undefined) rmSync(join(content, path), { force: true });
      else writeFileSync(join(content, path), before);
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function checkTarget(content: string, { path, before }: RecordFile): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!`${realpathSync(dirname(file))}${sep}`.startsWith(`${content}${sep}`))
    throw new Error(`content/${dirname(path)} leads out of content/. Replace the link by a folder.`);
  if (before === undefined && existsSync(file)) throw new Error(`content/${path} exists. Choose another id with --id.`);
  if (before !== undefined && readFileSync(file, 'utf8') !== before)
    throw new Error(`content/${path} changed during the import. Run the import again.`);
}

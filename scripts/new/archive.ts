import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { recordYaml } from '#domain/import/record-yaml.ts';
import type { RecordFile } from '#domain/import/record-files.ts';
import { archive } from '#schema/archive.ts';

/** Parts of the project that a new archive does not have, or that it makes itself. */
const own = new Set(['.git', '.build', '.astro', 'content', 'dist', 'node_modules']);

/**
 * Returns the files of an archive without articles. Its edition is of the first day, so that the first import raises it.
 * @throws {Error} when a value does not fit
 */
export function archiveFiles(event: Record<'title' | 'earliest' | 'latest' | 'zone', string>): RecordFile[] {
  const { title, earliest, latest, zone } = event;
  const facts = {
    title,
    subject: title,
    statement: 'Arsip ini memuat artikel media tentang satu peristiwa, dengan keterangan siapa yang mengatakan apa.',
    scope: 'Artikel media tentang peristiwa ini.',
    period: { earliest, latest },
    zone,
    edition: { number: 1, date: latest },
    method: ['Setiap artikel disimpan seperti diterima; jenis setiap baris dan setiap perbaikan dicatat.'],
    unknown: ['Hal yang tidak disebut dalam artikel-artikel ini belum dicatat.'],
    rights: 'Hak atas teks setiap artikel ada pada penerbitnya.',
    contact: 'Alamat kontak arsip ini belum tersedia.',
  };
  const { error } = archive.safeParse(facts);
  const [issue] = error?.issues ?? [];
  if (issue) throw new Error(`Expected ${issue.message} for ${issue.path.join('.')}.`);
  const comment = '# Every text here is on a page of the archive. Replace what does not fit.\n';
  const change = { date: latest, what: 'Arsip dimulai.', why: 'Belum ada artikel.' };
  return [
    { path: 'archive.yaml', text: comment + recordYaml(facts) },
    { path: 'changes.yaml', text: recordYaml({ changes: [change] }) },
  ];
}

/**
 * Copies the code of the project to a new folder, without its content.
 * @throws {Error} when the folder is not empty, or is inside a part of the project
 */
export function copyProject(folder: string): void {
  const [within = '', ...inner] = relative('.', folder).split(sep);
  if (inner.length > 0 && (own.has(within) || /^(?:\.\w|public$|scripts$|src$)/u.test(within)))
    throw new Error(`${folder} is inside ${within}, a part of this project. Name a folder outside it.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder.`);
  const names = readdirSync('.').filter((name) => !own.has(name) && name !== within);
  mkdirSync(join(folder, 'content'), { recursive: true });
  for (const name of names) cpSync(name, join(folder, name), { recursive: true });
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { readImportArchive } from '#scripts/import/archive.ts';
import { commitFiles } from '#scripts/import/commit-files.ts';
import { prepare, remember } from '#scripts/import/import-one.ts';

/**
 * Imports invented texts into a copy of the invented archive, and prints the time and the memory after each tenth.
 * @param args `--count 1000`
 */
export function benchImport(args: string[]): Promise<void> {
  const { count = '1000' } = parseArgs({ args, options: { count: { type: 'string' } } }).values;
  const root = mkdtempSync(`${tmpdir()}/bench-import-`);
  try {
    cpSync('src/tests/fixture-archive/content', `${root}/content`, { recursive: true });
    const archive = readImportArchive(root);
    const started = performance.now();
    for (let number = 1; number <= Number(count); number += 1) {
      const bytes = new TextEncoder().encode(report(number));
      const prepared = prepare(bytes, `${number}.txt`, { outlet: 'rangkanews' }, archive, '2026-01-01');
      if (prepared.state !== 'ready') throw new Error(`Text ${number} is in the archive already.`);
      commitFiles(root, prepared.files);
      remember(archive, prepared);
      if (number % Math.ceil(Number(count) / 10) !== 0) continue;
      const seconds = (performance.now() - started) / 1000;
      console.log(
        `${number} texts, ${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return Promise.resolve();
}

/** An invented report of about 200 words, with a speaker, dates and parts of the page. */
const report = (number: number): string =>
  [
    `Tanggul Lamari Retak di Titik Nomor ${number}`,
    'Reporter: Dewi Anggraini',
    'Selasa, 04 Maret 2025 | 08:05 WIB',
    `LAMARI - Tanggul nomor ${number} retak sepanjang dua meter pada Senin (3/3).`,
    ...Array.from(
      { length: 8 },
      (_, index) =>
        `"Warga di titik ${number}-${index} boleh pulang setelah air surut," kata Camat Rina Wati Sari, Selasa (4/3/2025).`,
    ),
    'Baca juga: Jembatan Lama Ditutup',
    'Ia mengatakan air surut di sembilan desa.',
    '(dwi)',
    '',
  ].join('\n');

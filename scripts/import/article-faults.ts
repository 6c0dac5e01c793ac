import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordYaml } from '#domain/import/record-yaml.ts';
import type { Proposal } from '#domain/import/proposal.ts';
import { occurs } from '#domain/text/mentions.ts';
import { contentFaults } from '#scripts/verify/faults.ts';
import type { LocatedFault } from '#scripts/verify/report.ts';
import { type ImportArchive, type Outlet, readRecord } from './archive.ts';
import type { ChangedFile } from './changed-files.ts';

/**
 * Returns the faults that verify will find in the new files of an article. It checks them in a small archive of this article and
 * the names that it mentions, so that the cost does not grow with the archive.
 */
export function articleFaults(
  { id, input, described, body }: Proposal,
  outlet: Outlet,
  files: readonly ChangedFile[],
  archive: ImportArchive,
): LocatedFault[] {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${root}/content/${path}`), { recursive: true });
    writeFileSync(`${root}/content/${path}`, text);
  };
  try {
    write(
      'archive.yaml',
      files.find(({ path }) => path === 'archive.yaml')?.text ?? readRecord(archive, 'archive.yaml'),
    );
    const printedText = `${input.text}\n${body}`;
    for (const { id: name, kind, name: label, forms } of archive.names) {
      const printed = forms.filter((form) => occurs(printedText, form));
      const quotes = described.filter((one) => one.id === name).map(({ quote }) => ({ article: id, quote }));
      if (kind !== 'outlets' && (printed.length > 0 || quotes.length > 0))
        write(`${kind}/${name}.yaml`, recordYaml({ name: label, is: label, printed, described: quotes }));
    }
    if (!outlet.isNew)
      write(
        `outlets/${outlet.id}.yaml`,
        recordYaml({
          name: outlet.name,
          is: outlet.name,
          printed: outlet.forms.filter((form) => occurs(printedText, form)),
          url: outlet.url,
          zone: outlet.zone,
        }),
      );
    const added = files.filter(({ before }) => before === null);
    for (const { path, text } of added) write(path, text);
    const own = new Set(added.map(({ path }) => `content/${path}`));
    return contentFaults(root).filter(({ file }) => own.has(file));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

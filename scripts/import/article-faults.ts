import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { passagesOf, type RecordFile } from '#domain/import/record-files.ts';
import { recordYaml } from '#domain/import/record-yaml.ts';
import type { Proposal } from '#domain/import/proposal.ts';
import { occurs } from '#domain/text/mentions.ts';
import { contentFaults } from '#scripts/verify/faults.ts';
import type { LocatedFault } from '#domain/fault.ts';
import { type ImportArchive, type Outlet, readRecord } from './archive.ts';

/**
 * Returns the faults that verify will find in the new files of an article. It checks them in a small archive of this article and
 * the names that it mentions, so that the cost does not grow with the archive.
 */
export function articleFaults(
  proposal: Proposal,
  outlet: Outlet,
  files: readonly RecordFile[],
  archive: ImportArchive,
): LocatedFault[] {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${root}/content/${path}`), { recursive: true });
    writeFileSync(`${root}/content/${path}`, text);
  };
  try {
    const changed = files.find(({ path }) => path === 'archive.yaml');
    write('archive.yaml', changed?.text ?? readRecord(archive, 'archive.yaml'));
    const printedText = `${proposal.input.text}\n${proposal.body}`;
    const agencies = new Set(proposal.agencies.map(({ organisation }) => organisation));
    for (const { id, kind, name, forms } of archive.names) {
      const printed = forms.filter((form) => occurs(printedText, form));
      const described = passagesOf(proposal, id);
      const record = { name, is: name, printed, described };
      const isUsed = printed.length + described.length > 0 || agencies.has(id);
      if (kind !== 'outlets' && isUsed) write(`${kind}/${id}.yaml`, recordYaml(record));
      if (kind === 'outlets' && id === outlet.id)
        write(`outlets/${id}.yaml`, recordYaml({ ...record, url: outlet.url, zone: outlet.zone }));
    }
    const added = files.filter(({ before }) => before === undefined);
    for (const { path, text } of added) write(path, text);
    const own = new Set(added.map(({ path }) => `content/${path}`));
    return contentFaults(root).filter(({ file }) => own.has(file));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

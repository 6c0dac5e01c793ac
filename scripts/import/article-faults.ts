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
  const changed = files.find(({ path }) => path === 'archive.yaml');
  const facts = { path: 'archive.yaml', text: changed?.text ?? readRecord(archive, 'archive.yaml') };
  const printedText = `${proposal.input.text}\n${proposal.body}`;
  const agencies = new Set(proposal.agencies.map(({ organisation }) => organisation));
  const names = archive.names.flatMap(({ id, kind, name, forms, url, zone }) => {
    const printed = forms.filter((form) => occurs(printedText, form));
    const described = passagesOf(proposal, id);
    const isUsed = kind === 'outlets' ? id === outlet.id : printed.length + described.length > 0 || agencies.has(id);
    const record = { name, is: name, printed, described, url, zone };
    return isUsed ? [{ path: `${kind}/${id}.yaml`, text: recordYaml(record) }] : [];
  });
  const added = files.filter(({ before }) => before === undefined);
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    for (const { path, text } of [facts, ...names, ...added]) {
      mkdirSync(dirname(`${root}/content/${path}`), { recursive: true });
      writeFileSync(`${root}/content/${path}`, text);
    }
    const own = new Set(added.map(({ path }) => `content/${path}`));
    return contentFaults(root).filter(({ file }) => own.has(file));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

import type { RecordFile } from '#domain/import/record-files.ts';
import { recordFiles } from '#domain/import/record-files.ts';
import { recordYaml } from '#domain/import/record-yaml.ts';
import type { Proposal } from '#domain/import/proposal.ts';
import { reasons } from '#domain/import/reasons.ts';
import { addToList, removeFromList, setValue } from '#domain/import/yaml-edit.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type ImportArchive, type Outlet, readRecord } from './archive.ts';

/** A file that an import writes; `before` is its present text, null if it is new. */
export interface ChangedFile extends RecordFile {
  before: string | null;
}

/** Returns everything that an article changes in `content/`: new files, names that it prints or means, the edition. */
export function changedFiles(proposal: Proposal, outlet: Outlet, archive: ImportArchive): ChangedFile[] {
  const added = recordFiles(proposal).map((file) => ({ ...file, before: null }));
  return [
    ...added,
    ...outletFile(outlet, proposal, archive),
    ...nameFiles(proposal, archive),
    ...editionFiles(proposal.input.today, archive),
  ];
}

function outletFile(
  { isNew, id, name, url, zone }: Outlet,
  { input }: Proposal,
  archive: ImportArchive,
): ChangedFile[] {
  if (!isNew || archive.outlets.some((outlet) => outlet.id === id)) return [];
  const taken = new Set(archive.names.flatMap(({ forms }) => forms));
  const printed = [
    ...new Set([name, name.toUpperCase(), new URL(url).hostname, new URL(url).hostname.toUpperCase()]),
  ].filter((form) => !taken.has(form) && occurs(input.text, form));
  return [
    { path: `outlets/${id}.yaml`, text: recordYaml({ name, is: reasons.newOutlet, printed, url, zone }), before: null },
  ];
}

/** The names of the archive whose spellings are printed for the first time, and those that the article means without naming them. */
function nameFiles({ id: article, body, described, input, newNames }: Proposal, archive: ImportArchive): ChangedFile[] {
  const printedText = `${body}\n${input.text}`;
  return archive.names.flatMap(({ id, kind }): ChangedFile[] => {
    const quotes = newNames.some((name) => name.id === id)
      ? []
      : described.filter((one) => one.id === id).map(({ quote }) => ({ article, quote }));
    const others = archive.others.get(id) ?? [];
    const newly = others.filter((form) => occurs(printedText, form));
    if (quotes.length === 0 && newly.length === 0) return [];
    const path = `${kind}/${id}.yaml`;
    const before = readRecord(archive, path);
    const text = addToList(addToList(removeFromList(before, 'others', newly), 'printed', newly), 'described', quotes);
    return text === before ? [] : [{ path, text, before }];
  });
}

/** A new edition, if the last one is older than the article, and the change that explains it. */
function editionFiles(today: string, { edition, changes, ...archive }: ImportArchive): ChangedFile[] {
  const files: ChangedFile[] = [];
  if (edition.date < today) {
    const before = readRecord(archive, 'archive.yaml');
    files.push({
      path: 'archive.yaml',
      text: setValue(setValue(before, 'edition', 'number', edition.number + 1), 'edition', 'date', today),
      before,
    });
  }
  if (changes !== null && !changes.has(today) && edition.date <= today) {
    const before = readRecord(archive, 'changes.yaml');
    files.push({
      path: 'changes.yaml',
      text: addToList(before, 'changes', [{ date: today, what: reasons.editionWhat, why: reasons.editionWhy }]),
      before,
    });
  }
  return files;
}

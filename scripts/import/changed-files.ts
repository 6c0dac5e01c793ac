import { passagesOf, type RecordFile, recordFiles } from '#domain/import/record-files.ts';
import { recordYaml } from '#domain/import/record-yaml.ts';
import type { Proposal } from '#domain/import/proposal.ts';
import { reasons } from '#domain/import/reasons.ts';
import { addToList, removeFromList, setValue } from '#domain/import/yaml-edit.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type ImportArchive, type Outlet, readRecord } from './archive.ts';

/** Returns everything that an article changes in `content/`: new files, names that it prints or means, the edition. */
export function changedFiles(proposal: Proposal, outlet: Outlet, archive: ImportArchive): RecordFile[] {
  return [
    ...recordFiles(proposal),
    ...outletFile(outlet, proposal, archive),
    ...nameFiles(proposal, archive),
    ...editionFiles(proposal.input.today, archive),
  ];
}

function outletFile(outlet: Outlet, { input }: Proposal, archive: ImportArchive): RecordFile[] {
  if (archive.names.includes(outlet)) return [];
  const { id, name, url, zone } = outlet;
  const taken = new Set(archive.names.flatMap(({ forms }) => forms));
  const { hostname } = new URL(url);
  const printed = [...new Set([name, name.toUpperCase(), hostname, hostname.toUpperCase()])].filter(
    (form) => !taken.has(form) && occurs(input.text, form),
  );
  return [{ path: `outlets/${id}.yaml`, text: recordYaml({ name, is: reasons.newOutlet, printed, url, zone }) }];
}

/** The names of the archive whose spellings are printed for the first time, and those that the article means without naming them. */
function nameFiles(proposal: Proposal, archive: ImportArchive): RecordFile[] {
  const printedText = `${proposal.body}\n${proposal.input.text}`;
  return archive.names.flatMap(({ id, kind, others = [] }) => {
    const passages = proposal.newNames.some((name) => name.id === id) ? [] : passagesOf(proposal, id);
    const newly = others.filter((form) => occurs(printedText, form));
    if (passages.length + newly.length === 0) return [];
    return edited(archive, `${kind}/${id}.yaml`, (text) =>
      addToList(addToList(removeFromList(text, 'others', newly), 'printed', newly), 'described', passages),
    );
  });
}

/** A new edition, if the last one is older than the article, and the change that explains it. */
function editionFiles(today: string, archive: ImportArchive): RecordFile[] {
  const { edition, changes } = archive;
  const change = { date: today, what: reasons.editionWhat, why: reasons.editionWhy };
  return [
    ...(edition.date < today
      ? edited(archive, 'archive.yaml', (text) =>
          setValue(setValue(text, 'edition', 'number', edition.number + 1), 'edition', 'date', today),
        )
      : []),
    ...(edition.date <= today && changes?.has(today) === false
      ? edited(archive, 'changes.yaml', (text) => addToList(text, 'changes', [change]))
      : []),
  ];
}

/** The change of a file of the archive; none if its text stays as it is. */
function edited(archive: ImportArchive, path: string, edit: (text: string) => string): RecordFile[] {
  const before = readRecord(archive, path);
  const text = edit(before);
  return text === before ? [] : [{ path, text, before }];
}

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { propose, type Proposal } from '#domain/import/proposal.ts';
import type { Role } from '#schema/source.ts';
import type { LocatedFault } from '#scripts/verify/report.ts';
import { errorMessage } from '#scripts/error-message.ts';
import { type ImportArchive, type Outlet, outletOf } from './archive.ts';
import { articleFaults } from './article-faults.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { extractor, extractPage } from './extract-page.ts';
import type { ImportOptions } from './options.ts';
import { readInput } from './read-input.ts';

/** A text that is ready to be written. */
export interface Ready {
  state: 'ready';
  proposal: Proposal;
  outlet: Outlet;
  files: ChangedFile[];
  faults: LocatedFault[];
}

/** The result for one file. */
export type Prepared = Ready | { state: 'unchanged'; id: string } | { state: 'refused'; why: string };

/** What an editor changed in a proposal. */
export interface Answers {
  id?: string;
  published?: string;
  roles: Map<number, Role>;
}

type Given = Pick<ImportOptions, 'outlet' | 'url' | 'id' | 'published'>;

/**
 * Prepares a file: reads it, proposes its records, and checks them. It writes nothing.
 * @param name the path or the name of the file
 * @param today the day of the import
 */
export function prepare(
  bytes: Uint8Array,
  name: string,
  given: Given,
  archive: ImportArchive,
  today: string,
  answers: Answers = { roles: new Map() },
): Prepared {
  const input = readInput(bytes);
  if (input.kind === 'refused') return { state: 'refused', why: input.why };
  const received = sha256(bytes);
  const existing = archive.received.get(received);
  if (existing !== undefined) return { state: 'unchanged', id: existing };
  const page = input.kind === 'page' ? extractPage(input.html) : null;
  if (input.kind === 'page' && page === null)
    return { state: 'refused', why: 'The page has no main text. Save its text as .txt, and import that.' };
  const text = page?.text ?? (input.kind === 'text' ? input.text : '');
  const url = given.url ?? page?.metadata.url ?? null;
  try {
    const outlet = outletOf(archive, given.outlet, url, page?.metadata.siteName ?? null);
    const id = answers.id ?? given.id;
    if (id !== null && archive.articles.has(id))
      return { state: 'refused', why: `The id "${id}" is in use. Choose another one with --id.` };
    const proposal = propose(
      {
        text,
        name: basename(name === '-' ? 'masukan.txt' : name),
        sha256: page ? sha256(new TextEncoder().encode(text)) : received,
        outlet,
        url,
        id,
        published: answers.published ?? given.published,
        page: page && {
          sha256: received,
          extractor,
          title: page.metadata.title,
          authors: page.metadata.authors,
          published: page.metadata.published,
          hints: page.hints,
        },
        roles: answers.roles,
        today,
      },
      archive,
    );
    const files = changedFiles(proposal, outlet, archive);
    return { state: 'ready', proposal, outlet, files, faults: articleFaults(proposal, outlet, files, archive) };
  } catch (error) {
    return { state: 'refused', why: errorMessage(error) };
  }
}

/** Adds an article to the archive as read, so that the next one finds its names. */
export function remember(archive: ImportArchive, { proposal, outlet }: Ready): void {
  const { id, input, newNames } = proposal;
  archive.articles.add(id);
  archive.received.set(input.page?.sha256 ?? input.sha256, id);
  archive.names.push(...newNames);
  if (!archive.outlets.some((one) => one.id === outlet.id)) {
    archive.outlets.push({ ...outlet, isNew: false });
    archive.names.push({ id: outlet.id, kind: 'outlets', name: outlet.name, forms: [], title: null });
  }
  if (archive.edition.date < input.today) archive.edition = { number: archive.edition.number + 1, date: input.today };
  archive.changes?.add(input.today);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

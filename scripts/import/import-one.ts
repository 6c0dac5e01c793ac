import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { propose } from '#domain/import/proposal.ts';
import { joinedLines } from '#domain/import/wrapped-lines.ts';
import type { Role } from '#schema/source.ts';
import { addressesOn, type ImportArchive, outletOf } from './archive.ts';
import { articleFaults } from './article-faults.ts';
import { changedFiles } from './changed-files.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { type ExtractedPage, extractPage } from './extract-page.ts';
import type { ImportOptions } from './options.ts';
import { type ReadInput, readInput } from './read-input.ts';

/** A text that is ready to be written: its proposal, its files, and their faults. */
export type Ready = Extract<ReturnType<typeof prepare>, { state: 'ready' }>;

/** What an editor says about an article: the roles are by line. */
export interface Given extends Partial<Pick<ImportOptions, 'outlet' | 'url' | 'id' | 'published'>> {
  roles?: ReadonlyMap<number, Role>;
}

const { name, version, dependencies } = createRequire(import.meta.url)('../../package.json') as {
  name: string;
  version: string;
  dependencies: Record<'micromark' | '@mozilla/readability', string>;
};

/** The article in Markdown, in a page or in wrapped lines, with the program that finds it; null if the text is the source. */
function extracted({ kind, text }: ReadInput): (ExtractedPage & { extractor: string }) | null {
  if (kind === 'markdown') return { ...extractMarkdown(text), extractor: `micromark ${dependencies.micromark}` };
  const readability = '@mozilla/readability';
  if (kind === 'page') return { ...extractPage(text), extractor: `${readability} ${dependencies[readability]}` };
  const joined = joinedLines(text);
  if (joined === null) return null;
  const facts = { title: null, authors: [], published: null, url: null, siteName: null };
  return { ...facts, text: joined, hints: new Map(), extractor: `penggabung baris ${name} ${version}` };
}

/**
 * Prepares a file: reads it, proposes its records, and checks them. It writes nothing.
 * @param file the path or the name of the file
 * @param today the day of the import
 * @throws {Error} when the file is refused
 */
export function prepare(bytes: Uint8Array, file: string, given: Given, archive: ImportArchive, today: string) {
  const input = readInput(bytes, file);
  const received = hash('sha256', bytes);
  const existing = archive.received.get(received);
  if (existing !== undefined) return { state: 'unchanged' as const, id: existing };
  const page = extracted(input);
  const text = page?.text ?? input.text;
  const { id = null, published = null, roles = new Map<number, Role>() } = given;
  const addresses = input.kind === 'page' ? [] : addressesOn(archive, given.outlet, input.text);
  const known = given.url ?? page?.url ?? null;
  const url = known ?? (addresses.length === 1 ? (addresses[0] ?? null) : null);
  const outlet = outletOf(archive, given.outlet, url, { siteName: page?.siteName ?? null, text, addresses });
  if (id !== null && archive.articles.has(id))
    throw new Error(`The id "${id}" is in use. Choose another one with --id.`);
  const proposal = propose(
    {
      text,
      name: basename(file === '-' ? 'masukan.txt' : file),
      sha256: page ? hash('sha256', text) : received,
      outlet,
      url,
      urlSure: known === url,
      id,
      published,
      page: page && { ...page, sha256: received },
      roles,
      today,
    },
    archive,
  );
  const files = changedFiles(proposal, outlet, archive);
  const faults = articleFaults(proposal, outlet, files, archive);
  return { state: 'ready' as const, proposal, outlet, files, faults };
}

/** Adds an article to the archive as read, so that the next one finds its names. */
export function remember(archive: ImportArchive, { proposal, outlet }: Ready): void {
  const { id, input, newNames } = proposal;
  archive.articles.add(id);
  archive.received.set(input.page?.sha256 ?? input.sha256, id);
  archive.names.push(...newNames);
  if (!archive.names.includes(outlet)) archive.names.push(outlet);
  if (archive.edition.date < input.today) archive.edition = { number: archive.edition.number + 1, date: input.today };
  archive.changes?.add(input.today);
}

import type { Archive } from '#domain/archive/archive.ts';
import { dayStart } from '#domain/dates/dates.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';

/** A data file as it lies in the folder of the package. */
export interface DataFile {
  path: string;
  mediatype: string;
  content: string;
}

/** The description of the data folder as a Data Package (datapackage.org, version 2), with size and hash of each file. */
export async function datapackage(files: readonly DataFile[], archive: Archive, urls: Urls): Promise<object> {
  const { about } = archive;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'arsip',
    id: urls.data('datapackage.json'),
    title: about.title,
    description: `${about.statement}\n\n${about.rights}`,
    homepage: urls.home,
    version: String(about.edition.number),
    created: dayStart(archiveModified(archive), about.zone),
    resources: await Promise.all(files.map(resource)),
  };
}

async function resource({ path, mediatype, content }: DataFile): Promise<object> {
  const bytes = new TextEncoder().encode(content);
  const [stem = '', format = ''] = path.split(/\.(?=[^.]*$)/);
  return {
    name: `${stem.replaceAll('/', '-')}-${format}`,
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await sha256Of(bytes)}`,
    // Said, though it is the usual one: readers that are told none guess, and not always well.
    ...(format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: schema(content) } : {}),
  };
}

/** The columns of a table, from its header; an empty cell is an absent fact. */
const schema = (table: string): object => ({
  fields: (table.split('\r\n')[0] ?? '').split(',').map((name) => ({ name, type: typeOf(name) })),
  missingValues: [''],
});

/** Every cell is text unless it is counted or a day. */
function typeOf(column: string): 'integer' | 'date' | 'string' {
  if (['wordCount', 'sentences', 'number', 'paragraph', 'line'].includes(column)) return 'integer';
  return ['earliest', 'latest', 'added'].includes(column) ? 'date' : 'string';
}

import type { Archive } from '#domain/archive/archive.ts';
import { dayStart } from '#domain/dates/dates.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { must } from '#domain/must.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';

/** A file of the data package. */
export interface DataFile {
  /** Relative to the folder of the package: "schema/events.json". */
  path: string;
  mediatype: string;
  content: string;
}

/** Returns the descriptor of the data folder (datapackage.org, version 2), with the size in bytes and the hash of each file. */
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
  const dot = path.lastIndexOf('.');
  const format = path.slice(dot + 1);
  return {
    name: `${path.slice(0, dot).replaceAll('/', '-')}-${format}`,
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await sha256Of(bytes)}`,
    // This is the default dialect, but some programs guess the dialect, sometimes wrongly, if the descriptor has none.
    ...(format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: schema(content) } : {}),
  };
}

/** Returns the schema of a CSV table, with the columns of its header. An empty cell is an unknown fact. */
const schema = (table: string): object => ({
  fields: must(table.split('\r\n')[0], 'The table has no header. Write one.')
    .split(',')
    .map((name) => ({ name, type: columnType(name) })),
  missingValues: [''],
});

/** Returns the type of a column: text unless the column has numbers or days. */
function columnType(column: string): 'integer' | 'date' | 'string' {
  if (['wordCount', 'sentences', 'number', 'paragraph', 'line', 'records'].includes(column)) return 'integer';
  return ['earliest', 'latest', 'added'].includes(column) ? 'date' : 'string';
}

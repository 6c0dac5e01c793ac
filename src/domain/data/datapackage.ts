import type { Archive } from '#domain/archive/archive.ts';
import { dayStart } from '#domain/dates/dates.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { must } from '#domain/must.ts';
import type { HashedFile } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';

/** A file of the data package as text. */
export interface DataText {
  /** Relative to the folder of the package: "schema/events.json". */
  path: string;
  mediatype: string;
  content: string;
}

/** A file of the data package. */
export type DataFile = HashedFile & Pick<DataText, 'mediatype'>;

/**
 * Returns the descriptor of the data folder (datapackage.org, version 2).
 * @param resources its description of each file
 */
export function datapackage(resources: readonly object[], archive: Archive, urls: Urls): object {
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
    resources,
  };
}

/**
 * Returns the description of a file, with its size in bytes and its hash.
 * @param content the file as text
 */
export function resource({ path, mediatype, bytes, sha256 }: DataFile, content: string): object {
  const dot = path.lastIndexOf('.');
  const format = path.slice(dot + 1);
  return {
    name: `${path.slice(0, dot).replaceAll('/', '-')}-${format}`,
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
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

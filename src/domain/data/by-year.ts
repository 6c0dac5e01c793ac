import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { csv } from './csv.ts';
import type { DataFile } from './datapackage.ts';

/** A file with more characters is divided by year. */
const maxLength = 5e6;

/**
 * Returns a file of records. If it is big, the result is one file for each year, and at its address a list of them: in JSON, `parts`
 * beside an empty list of records.
 * @param records the records of the archive that the file is about; their filing day has the year
 * @param write returns the file of an archive
 * @example byYear('sentences.json', …) // 'sentences.json', 'sentences/2022.json', 'sentences/2023.json'
 */
export function byYear(
  path: string,
  archive: Archive,
  records: 'articles' | 'events',
  write: WritePart,
  urls: Urls,
): DataFile[] {
  const [name = '', format = ''] = path.split('.');
  const years = Map.groupBy<string, { day: string }>(archive[records], ({ day }) => day.slice(0, 4));
  const files = Array.from(years, ([year, own]) => write({ ...archive, [records]: own }, `${name}/${year}.${format}`));
  if (files.reduce((sum, { content }) => sum + content.length, 0) <= maxLength) return [write(archive, path)];
  const parts = Array.from(years, ([year, own]) => ({
    year,
    url: urls.data(`${name}/${year}.${format}`),
    records: own.length,
  }));
  const list = format === 'csv' ? csv(['year', 'url', 'records'], parts) : jsonText({ [name]: [], parts });
  return [{ ...write({ ...archive, [records]: [] }, path), content: list }, ...files];
}

/** Returns the file of a part of the archive at a path. */
export type WritePart = (part: Archive, path: string) => DataFile;

/** Returns a value as the text of a JSON file. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { csv } from './csv.ts';
import type { DataText } from './datapackage.ts';

/** A file with more characters is divided by year. */
const maxLength = 5e6;

/**
 * Returns a file of records. If it is big, the result is a list at its address, and one file for each year, which is made when it is
 * asked for. In JSON, the list is `parts` beside an empty list of records.
 * @param records the records of the archive that the file is about; their filing day has the year
 * @param write returns the file of an archive
 * @example byYear('sentences.json', …) // 'sentences.json', 'sentences/2022.json', 'sentences/2023.json'
 */
export function* byYear(
  path: string,
  archive: Archive,
  records: 'articles' | 'events',
  write: WritePart,
  urls: Urls,
): Generator<DataText> {
  const [name = '', format = ''] = path.split('.');
  const years = Map.groupBy<string, { day: string }>(archive[records], ({ day }) => day.slice(0, 4));
  const files = years
    .entries()
    .map(([year, own]) => write({ ...archive, [records]: own }, `${name}/${year}.${format}`));
  // Only as many as are needed to know whether the file is big.
  const first: DataText[] = [];
  for (let length = 0; length <= maxLength;) {
    const { done, value } = files.next();
    if (done) {
      yield write(archive, path);
      return;
    }
    length += value.content.length;
    first.push(value);
  }
  const parts = Array.from(years, ([year, own]) => ({
    year,
    url: urls.data(`${name}/${year}.${format}`),
    records: own.length,
  }));
  const list = format === 'csv' ? csv(['year', 'url', 'records'], parts) : jsonText({ [name]: [], parts });
  yield { ...write({ ...archive, [records]: [] }, path), content: list };
  yield* first;
  yield* files;
}

/** Returns the file of a part of the archive at a path. */
export type WritePart = (part: Archive, path: string) => DataText;

/** Returns a value as the text of a JSON file. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

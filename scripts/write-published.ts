import { writeFileSync } from 'node:fs';
import { formatPublished, publishedDays, publishedFile } from '#domain/published.ts';
import { must } from '#domain/must.ts';
import { readContent } from './verify/read-content.ts';

/**
 * Writes the list of published records under a root: what it has, and the records that it lacks, on the day of the edition.
 * @returns the number of records added
 * @throws {Error} when `content/archive.yaml` is missing or has faults
 */
export function writePublished(root: string): number {
  const { content } = readContent(root);
  const { edition } = must(content.archive[0]?.data ?? undefined, 'content/archive.yaml: run npm run verify.');
  const published = publishedDays(content.published, (kind) => content[kind].map(({ id }) => id), edition.date);
  const text = formatPublished(published);
  writeFileSync(`${root}/content/${publishedFile}`, text);
  const before = new Set(content.published.map(({ kind, id }) => `${kind}/${id}`));
  return text.split('\n').length - 1 - before.size;
}

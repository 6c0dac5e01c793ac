import { writeFileSync } from 'node:fs';
import { formatPublished, firstPublishedDays, publishedFile } from '#domain/published.ts';
import { must } from '#domain/must.ts';
import { readContent } from '#reader/read-content.ts';

/**
 * Updates the published list under a root: keeps its records, and adds the records that it does not list, dated on the day
 * of the edition.
 * @returns the number of records added
 * @throws {Error} when `content/archive.yaml` is missing or has faults
 */
export function writePublished(root: string): number {
  const { content } = readContent(root);
  const { edition } = must(
    content.archive[0]?.data ?? undefined,
    'content/archive.yaml is missing or has faults. Run npm run verify.',
  );
  const published = firstPublishedDays(content.published, (kind) => content[kind].map(({ id }) => id), edition.date);
  const text = formatPublished(published);
  writeFileSync(`${root}/content/${publishedFile}`, text);
  const before = new Set(content.published.map(({ kind, id }) => `${kind}/${id}`));
  return text.split('\n').length - 1 - before.size;
}

import type { Fault } from '#domain/fault.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { Content, SourceText } from '#checks/content/content.ts';
import { findPublished } from '#checks/records/published.ts';
import { byId } from '#domain/memoize.ts';

const start = { line: 1, column: 1 };

/**
 * Returns a fault for each break of this rule: every source has a record and an article, and its SHA-256, size and line
 * count are those in the record.
 */
export function checkSourceHash(content: Content): Fault[] {
  return [
    ...content.texts.flatMap((text) => checkText(content, text)),
    ...content.sources
      .filter(({ id }) => !byId(content.texts).has(id))
      .map(({ id, file }) => ({
        file,
        at: start,
        message: `This record has no source. Expected content/sources/${id}.txt, found nothing. Restore it from git.`,
      })),
  ];
}

/** True if the source can be read and has the SHA-256 in its record, or if its record gives no SHA-256. */
export function isAsReceived(content: Content, id: string): boolean {
  const text = byId(content.texts).get(id);
  const sha256 = byId(content.sources).get(id)?.validValues.received?.sha256;
  return text !== undefined && text.text !== null && (sha256 === undefined || sha256 === text.sha256);
}

function checkText(content: Content, { id, file, sha256, text }: SourceText): Fault[] {
  const record = byId(content.sources).get(id);
  const missing = (name: string, path: string): Fault[] => [
    { file, at: start, message: `This source has no ${name}. Expected ${path}, found nothing. Add it.` },
  ];
  if (!record) return missing('record', `content/sources/${id}.yaml`);
  // A missing article that was published is a fault of checkMissingRecords; a withdrawn article is no fault.
  if (!byId(content.articles).has(id) && !findPublished(content, 'articles', id))
    return missing('article', `content/articles/${id}.md`);
  const { received } = record.validValues;
  if (!received || text === null) return [];
  if (sha256 !== received.sha256) {
    const message = `The SHA-256 differs from the record. Expected ${received.sha256}, found ${sha256}. Restore this file from git, or correct received in ${record.file}.`;
    return [{ file, at: start, message }];
  }
  const counts = [
    { key: 'bytes', count: new TextEncoder().encode(text).length, unit: 'bytes' },
    // A text without a line feed at its end has one line more than `wc -l` counts.
    { key: 'lines', count: linesOf(text).length, unit: 'lines (the number of line feeds, plus one)' },
  ] as const;
  return counts
    .filter(({ key, count }) => received[key] !== undefined && count !== received[key])
    .map(({ key, count, unit }) => ({
      file: record.file,
      at: { key: ['received', key] },
      message: `Expected ${count} ${unit}, found ${received[key]}. Write ${count}.`,
    }));
}

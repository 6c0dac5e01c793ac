import { type Fault, keyFault, lineFault } from '#domain/fault.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { Content, SourceText } from '#checks/content/content.ts';
import { findPublished } from '#checks/records/published.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of this rule: every source has a record and an article, and its SHA-256, size and line count are those in
 * the record.
 */
export function* checkSourceHash(content: Content): Generator<Fault> {
  for (const text of content.texts) yield* checkText(content, text);
  for (const { id, file } of content.sources) {
    const message = `This record has no source. Expected content/sources/${id}.txt, found nothing. Restore it from git.`;
    if (!byId(content.texts).has(id)) yield lineFault(file, message);
  }
}

/** True if the source can be read and has the SHA-256 in its record, or if its record gives no SHA-256. */
export function isAsReceived(content: Content, id: string): boolean {
  const text = byId(content.texts).get(id);
  const sha256 = byId(content.sources).get(id)?.validValues.received?.sha256;
  return text !== undefined && text.text !== null && (sha256 === undefined || sha256 === text.sha256);
}

function checkText(content: Content, { id, file, sha256, text }: SourceText): Fault[] {
  const record = byId(content.sources).get(id);
  const missing = (name: string, path: string) => [
    lineFault(file, `This source has no ${name}. Expected ${path}, found nothing. Add it.`),
  ];
  if (!record) return missing('record', `content/sources/${id}.yaml`);
  // A missing article that was published is a fault of checkMissingRecords; a withdrawn article is no fault.
  if (!byId(content.articles).has(id) && !findPublished(content, 'articles', id))
    return missing('article', `content/articles/${id}.md`);
  const { received } = record.validValues;
  if (!received || text === null) return [];
  if (sha256 !== received.sha256) {
    const message = `The SHA-256 differs from the record. Expected ${received.sha256}, found ${sha256}. Restore this file from git, or correct received in ${record.file}.`;
    return [lineFault(file, message)];
  }
  const counts = [
    { key: 'bytes', count: new TextEncoder().encode(text).length, unit: 'bytes' },
    // A text without a line feed at its end has one line more than `wc -l` counts.
    { key: 'lines', count: linesOf(text).length, unit: 'lines (the number of line feeds, plus one)' },
  ] as const;
  return counts.flatMap(({ key, count, unit }) => {
    const message = `Expected ${count} ${unit}, found ${received[key]}. Write ${count}.`;
    return [undefined, count].includes(received[key]) ? [] : [keyFault(record.file, ['received', key], message)];
  });
}

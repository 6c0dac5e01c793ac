import type { Fault } from '#domain/fault.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { Content, ReceivedText } from '#checks/content/content.ts';
import { publishedRecord } from '#checks/records/published.ts';
import { byId } from '#checks/content/memoize.ts';

const start = { line: 1, column: 1 };

/** Every text as received has a record and an article, and is the file that its record describes. */
export function checkSourceHash(content: Content): Fault[] {
  return [
    ...content.texts.flatMap((text) => checkText(content, text)),
    ...content.sources
      .filter(({ id }) => !byId(content.texts).has(id))
      .map(({ id, file }) => ({
        file,
        at: start,
        message: `this record has no text: expected content/sources/${id}.txt, found nothing; restore the file from git.`,
      })),
  ];
}

/** Whether a text has the SHA-256 that its record gives; without a record that can be read there is nothing to compare. */
export function isAsReceived(content: Content, id: string): boolean {
  const text = byId(content.texts).get(id);
  const sha256 = byId(content.sources).get(id)?.parts.received?.sha256;
  return text !== undefined && text.text !== null && (sha256 === undefined || sha256 === text.sha256);
}

function checkText(content: Content, { id, file, sha256, text }: ReceivedText): Fault[] {
  const record = byId(content.sources).get(id);
  const lacks = (what: string, path: string): Fault[] => [
    { file, at: start, message: `this text has no ${what}: expected ${path}, found nothing; add it.` },
  ];
  if (!record) return lacks('record', `content/sources/${id}.yaml`);
  // A published article that is missing is a fault of its own (checkVanished), a withdrawn one is none.
  if (!byId(content.articles).has(id) && !publishedRecord(content, 'articles', id))
    return lacks('article', `content/articles/${id}.md`);
  const { received } = record.parts;
  if (!received || text === null) return [];
  if (sha256 !== received.sha256) {
    const message = `the SHA-256 differs from the record: expected ${received.sha256}, found ${sha256}; restore this file from git, or correct received in ${record.file}.`;
    return [{ file, at: start, message }];
  }
  const found = { bytes: new TextEncoder().encode(text).length, lines: linesOf(text).length };
  return (['bytes', 'lines'] as const)
    .filter((key) => found[key] !== received[key])
    .map((key) => ({
      file: record.file,
      at: { key: ['received', key] },
      message: `the text has ${String(found[key])} ${key}, the record says ${String(received[key])}; write ${String(found[key])}.`,
    }));
}

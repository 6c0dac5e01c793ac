import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Archive, joinArchive } from '#domain/archive/archive.ts';
import { must } from '#domain/must.ts';
import { type Entries, toContentEntries } from '#domain/archive/content-entries.ts';
import { sentences } from '#domain/text/sentences.ts';
import { collectionNames } from '#schema/collections.ts';
import { readContent } from '#scripts/verify/read-content.ts';

/** A text to search. */
export interface BenchDocument {
  id: string;
  title: string;
  sentences: string[];
  /** Its resolved dates as ISO days or months, in addition to those written out in the text; null for an unresolved date. */
  days: (string | null)[];
}

/**
 * The archive, joined as in the build.
 * @param root the folder that contains `content/`
 * @throws {Error} when a file in `content/` has faults
 */
export function readArchive(root: string): Archive {
  const { content, faults } = readContent(root);
  if (faults.length > 0) throw new Error(`content/ has ${faults.length} faults. Run "npm run verify" and fix them.`);
  const entries = collectionNames.map((name) => [
    name,
    content[name].map(({ data, body, ...item }) => ({
      ...item,
      body: must(body ?? undefined, `${item.file} has no body, although it has no faults.`),
      data: must(data ?? undefined, `${item.file} has no data, although it has no faults.`),
    })),
  ]);
  const texts = new Map(
    content.texts.map(({ id, file, text }) => [
      id,
      must(text ?? undefined, `${file} has no text, although it has no faults.`),
    ]),
  );
  return joinArchive(toContentEntries(Object.fromEntries(entries) as Entries, { texts, published: content.published }));
}

/**
 * Distractor documents: articles that are not from the archive.
 * @param path a folder of .txt or .md files (the first line is the title), or a .jsonl or .jsonl.gz file with id, title, date
 *   and body on each line
 */
export function readCorpus(path: string): BenchDocument[] {
  if (statSync(path).isDirectory()) {
    return globSync('**/*.{txt,md}', { cwd: path })
      .toSorted()
      .map((file) => {
        const text = readFileSync(`${path}/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
        const [title = '', ...lines] = text.trim().split('\n');
        return {
          id: basename(file),
          title,
          sentences: lines.flatMap((line) => sentences(line)).map((sentence) => sentence.trim()),
          days: [],
        };
      });
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, title, date, body } = JSON.parse(line) as Record<'id' | 'title' | 'date' | 'body', string>;
      const days = /^\d{4}-\d\d-\d\d/.test(date) ? [date.slice(0, 10)] : [];
      return {
        id,
        title,
        sentences: body
          .split('\n')
          .flatMap((line) => sentences(line))
          .map((sentence) => sentence.trim()),
        days,
      };
    });
}

import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Archive, joinArchive } from '#domain/archive/archive.ts';
import { must } from '#domain/must.ts';
import { type Entries, toRecords } from '#domain/archive/content-entries.ts';
import { sentences } from '#domain/text/sentences.ts';
import { collectionNames } from '#schema/collections.ts';
import { readContent } from '#scripts/verify/read-content.ts';

/** A text to be found. */
export interface Document {
  id: string;
  title: string;
  sentences: string[];
  /** The days it is known to name, beside those it writes out. */
  days: (string | null)[];
}

/** The archive itself, as the build joins it. */
export function readArchive(root: string): Archive {
  const { content, faults } = readContent(root);
  if (faults.length > 0) throw new Error('content/ has faults; run "npm run verify".');
  const entries = collectionNames.map((name) => [
    name,
    content[name].map(({ data, body, ...item }) => ({
      ...item,
      body: body ?? '',
      data: must(data ?? undefined, item.file),
    })),
  ]);
  const texts = new Map(content.texts.map(({ id, text }) => [id, text ?? '']));
  return joinArchive(toRecords(Object.fromEntries(entries) as Entries, { texts, published: content.published }));
}

/** Articles from elsewhere, for company: a folder of .txt or .md files, or a .jsonl(.gz) with id, title, date, body a line. */
export function readCorpus(path: string): Document[] {
  if (statSync(path).isDirectory()) {
    return globSync('**/*.{txt,md}', { cwd: path })
      .toSorted()
      .map((file) => {
        const text = readFileSync(`${path}/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
        const [title = '', ...lines] = text.trim().split('\n');
        return { id: basename(file), title, sentences: lines.flatMap(sentences).map((one) => one.trim()), days: [] };
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
          .flatMap(sentences)
          .map((one) => one.trim()),
        days,
      };
    });
}

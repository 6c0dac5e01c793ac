import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createUrls } from '#domain/urls.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { sentences } from '#domain/text/sentences.ts';

/** A text to search. */
export interface BenchDocument {
  id: string;
  title: string;
  sentences: string[];
  /** Its dates as ISO days, in addition to those written out in the text. */
  days: string[];
}

/**
 * Distractor documents: articles that are not from the archive.
 * @param path a folder of .txt or .md files (the first line is the title), or a .jsonl or .jsonl.gz file with id, title, date
 *   and body on each line
 */
export function readCorpus(path: string): BenchDocument[] {
  if (statSync(path).isDirectory())
    return globSync('**/*.{txt,md}', { cwd: path })
      .toSorted()
      .map((file) => {
        const text = readFileSync(`${path}/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
        const [title = '', ...lines] = text.trim().split('\n');
        return { id: basename(file), title, sentences: sentencesOf(lines), days: [] };
      });
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, title, date, body } = JSON.parse(line) as Record<'id' | 'title' | 'date' | 'body', string>;
      const days = /^\d{4}-\d\d-\d\d/.test(date) ? [date.slice(0, 10)] : [];
      return { id, title, sentences: sentencesOf(body.split('\n')), days };
    });
}

const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => sentences(line)).map((sentence) => sentence.trim());

/** The search document of an article from elsewhere. */
export const searchDocument = ({ id, title, sentences: texts, days }: BenchDocument): SearchDocument => ({
  kind: 'artikel',
  url: createUrls('/').article(id),
  title,
  note: '',
  passages: texts.map((text, index) => ({ anchor: `p1k${String(index + 1)}`, text, label: '' })),
  hidden: '',
  tokens: [],
  dates: days,
  filters: {},
  day: days[0] ?? '',
});

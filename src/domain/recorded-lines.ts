import type { Article } from '../schema/article.ts';
import type { LineRole, Source } from '../schema/source.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * A source's lines as its record and its edition have them: what the text as received must say. Only to find where a
 * damaged text differs; that it differs is the hash's word.
 */
export function linesAsRecorded(
  { lines, repairs }: Pick<Source, 'lines' | 'repairs'>,
  facts: Facts,
  body: string,
): string[] {
  const texts = paragraphs(body).values();
  const done: string[] = [];
  for (const row of lines) done.push(unmended(repairs, row, words(row, facts, texts, done)));
  return done;
}

function words(
  row: LineRole,
  facts: Facts,
  texts: Iterator<{ text: string }, undefined>,
  done: readonly string[],
): string {
  if (row.text !== undefined) return row.text;
  if (row.of !== undefined) return done[row.of - 1] ?? '';
  if (row.role === 'headline') return facts.title ?? '';
  if (row.role === 'standfirst') return facts.standfirst ?? '';
  if (row.role !== 'body' && row.role !== 'caption') return '';
  const folded = (row.parts ?? []).filter(({ role }) => role === 'credit' || role === 'end-mark');
  return `${texts.next().value?.text ?? ''}${folded.map(({ text }) => text).join('')}`;
}

const unmended = (repairs: Source['repairs'], { line }: LineRole, text: string): string =>
  repairs
    .filter((repair) => repair.line === line)
    .reduce((whole, { before, after }) => whole.replace(after, () => before), text);

type Facts = Partial<Pick<Article, 'title' | 'standfirst'>>;

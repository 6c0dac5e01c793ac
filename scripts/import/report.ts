import { createTwoFilesPatch } from 'diff';
import { isWrapped } from '#domain/import/wrapped-lines.ts';
import { showInvisible } from '#domain/text/code-points.ts';
import { linesOf } from '#domain/text/spans.ts';
import { truncate } from '#domain/text/truncate.ts';
import { isTitleSupplied } from '#schema/article.ts';
import { formats } from '#scripts/verify/report.ts';
import type { RecordFile } from '#domain/import/record-files.ts';
import type { Ready } from './import-one.ts';

/** Returns what an import proposes: each line with its role, the facts, the speakers, and the reasons. */
export function preview({ proposal, faults }: Ready): string {
  const { id, input, rows, article, dates, sentences } = proposal;
  const lines = linesOf(input.text);
  const shown = (text: string, length = 70): string => showInvisible(truncate(text.trim(), length));
  const start = (line: number | '', sure: boolean): string => `${String(line).padStart(4)} ${sure ? ' ' : '?'}`;
  return [
    `id         ${id}`,
    `title      ${article.title} (${article.titleSource})`,
    `author     ${article.author ?? 'none printed'}`,
    `published  ${article.published.edtf} (${article.published.basis})`,
    '',
    ...rows
      .filter(({ role }) => role !== 'blank')
      .map(({ line, role, because, sure }) => {
        return `${start(line, sure)} ${role.padEnd(11)} ${shown(lines[line - 1] ?? '')}  [${because}]`;
      }),
    '',
    ...dates.map(({ line, text, edtf, sure }) => `${start(line, sure)} date        ${text} = ${edtf ?? 'none'}`),
    '',
    ...sentences.map(({ sentence, speaker, mode, because, sure }) => {
      return `${start('', sure)} ${speaker}, ${mode}: ${shown(sentence, 60)}  [${because}]`;
    }),
    ...(faults.length === 0 ? [] : ['', 'A person must still decide:', formats.text(faults)]),
  ].join('\n');
}

/** Returns what a person should look at: the proposals that are not sure, in the order of the lines and of the article. */
export function unsureList({ proposal }: Pick<Ready, 'proposal'>): string[] {
  const { input, article, authorSure, rows, dates, sentences, newNames } = proposal;
  const { title, author, published } = article;
  const byline = rows.find(({ role }) => role === 'byline');
  const doubts = [
    input.urlSure === false && `The address is the one in the text: ${input.url ?? 'none'}`,
    isWrapped(input.text) &&
      'Sentences go over several lines. Join the lines of each paragraph in the file, and import it again.',
    isTitleSupplied(article) && `No headline is printed; the title is that of the address: ${title}`,
    published.basis === 'inferred' && `No date of publication is printed or given: ${published.edtf}`,
    !authorSure && `line ${byline?.line}: A name without a label may be the author: ${author}`,
    ...rows.map(({ line, role, because, sure }) => !sure && role !== 'byline' && `line ${line}: ${because}: ${role}`),
    ...dates.map(({ line, text, edtf, sure }) => !sure && `line ${line}: The day of “${text}”: ${edtf ?? 'none'}`),
    ...sentences.map(
      ({ sentence, speaker, because, sure }) => !sure && `“${sentence.slice(0, 60)}…” ${because}: ${speaker}`,
    ),
    ...newNames.map(({ name, kind, title: is }) => `A new name (${is ? `${kind}, ${is}` : kind}): ${name}`),
  ];
  return doubts.filter((doubt) => doubt !== false).map(showInvisible);
}

/** Returns the changes in existing files as a unified diff; "" if there are none. */
export const existingChanges = (files: readonly RecordFile[]): string =>
  files
    .filter(({ before }) => before !== undefined)
    .map(({ path, before = '', text }) =>
      createTwoFilesPatch(`content/${path}`, `content/${path}`, before, text, undefined, undefined, { context: 1 }),
    )
    .join('');

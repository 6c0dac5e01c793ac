import { createTwoFilesPatch } from 'diff';
import { doubtsIn } from '#domain/import/doubts.ts';
import { showInvisible } from '#domain/text/code-points.ts';
import { linesOf } from '#domain/text/spans.ts';
import { truncate } from '#domain/text/truncate.ts';
import { formats } from '#scripts/verify/report.ts';
import type { RecordFile } from '#domain/import/record-files.ts';
import type { Ready } from './import-one.ts';

/** Returns what an import proposes: each line with its role, the facts, the speakers, and the reasons. */
export function preview({ proposal, faults }: Ready): string {
  const { id, input, rows, article, dates, sentences } = proposal;
  const lines = linesOf(input.text);
  const shown = (text: string, length = 70): string => showInvisible(truncate(text.trim(), length));
  return [
    `id         ${id}`,
    `title      ${article.title} (${article.titleSource})`,
    `author     ${article.author ?? 'none printed'}`,
    `published  ${article.published.edtf} (${article.published.basis})`,
    '',
    ...rows
      .filter(({ role }) => role !== 'blank')
      .map(
        ({ line, role, because, sure }) =>
          `${String(line).padStart(4)} ${sure ? ' ' : '?'} ${role.padEnd(11)} ${shown(lines[line - 1] ?? '')}  [${because}]`,
      ),
    '',
    ...dates.map(
      ({ line, text, edtf, sure }) =>
        `${String(line).padStart(4)} ${sure ? ' ' : '?'} date        ${text} = ${edtf ?? 'none'}`,
    ),
    '',
    ...sentences.map(
      ({ sentence, speaker, mode, because, sure }) =>
        `     ${sure ? ' ' : '?'} ${speaker}, ${mode}: ${shown(sentence, 60)}  [${because}]`,
    ),
    ...(faults.length === 0 ? [] : ['', 'A person must still decide:', formats.text(faults)]),
  ].join('\n');
}

/** Returns what a person should look at: the proposals that are not sure. */
export const unsureList = ({ proposal }: Pick<Ready, 'proposal'>): string[] => doubtsIn(proposal).map(showInvisible);

/** Returns the changes in existing files as a unified diff; "" if there are none. */
export const existingChanges = (files: readonly RecordFile[]): string =>
  files
    .filter(({ before }) => before !== undefined)
    .map(({ path, before = '', text }) =>
      createTwoFilesPatch(`content/${path}`, `content/${path}`, before, text, undefined, undefined, { context: 1 }),
    )
    .join('');

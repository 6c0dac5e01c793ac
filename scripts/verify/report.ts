import { globSync } from 'node:fs';
import type { LocatedFault } from '#domain/fault.ts';
import { showInvisible } from '#domain/text/code-points.ts';
import { filesIn } from '#reader/read-content.ts';

/** The formats of a report, by their names after `--format`. In messages, invisible characters are code points. */
export const formats = {
  /** One line per fault, as compilers write it. */
  text: (faults: readonly LocatedFault[]): string =>
    faults.map(({ file, line, column, message }) => showInvisible(`${file}:${line}:${column}: ${message}`)).join('\n'),
  json: (faults: readonly LocatedFault[]): string =>
    JSON.stringify({ faults: faults.map((fault) => ({ ...fault, message: showInvisible(fault.message) })) }, null, 2),
  /** Workflow commands; GitHub shows each message at its line. */
  github: (faults: readonly LocatedFault[]): string =>
    faults
      .map(
        ({ file, line, column, message }) =>
          `::error file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(showInvisible(message))}`,
      )
      .join('\n'),
};

/** Escapes the message of a workflow command. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes a property of a workflow command. */
const escapeProperty = (text: string): string =>
  showInvisible(escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));

/** One line: "5 articles, 15 events, 0 faults". */
export const summary = (checked: string, faults: number): string => `${checked}, ${countOf(faults, 'fault')}`;

/** The number of files of content under a root: "5 articles, 15 events". */
export const contentSummary = (root: string): string =>
  [counted(root, 'content/articles/*.md', 'article'), counted(root, 'content/events/*.md', 'event')].join(', ');

/** The number of pages of a built site: "142 pages". */
export const siteSummary = (folder: string): string =>
  countOf(filesIn(folder).filter((path) => path.endsWith('.html')).length, 'page');

const counted = (cwd: string, pattern: string, noun: string): string =>
  countOf(globSync(pattern, { cwd }).length, noun);

const countOf = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

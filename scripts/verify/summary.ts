import { globSync } from 'node:fs';

/** One line: "5 articles, 15 events, 0 faults". */
export const summary = (checked: string, faults: number): string =>
  `${checked}, ${String(faults)} fault${faults === 1 ? '' : 's'}`;

/** The number of files of content under a root: "5 articles, 15 events". */
export const contentSummary = (root: string): string =>
  [counted(root, 'content/articles/*.md', 'article'), counted(root, 'content/events/*.md', 'event')].join(', ');

/** The number of pages of a built site: "142 pages". */
export const siteSummary = (folder: string): string => counted(folder, '**/*.html', 'page');

function counted(cwd: string, pattern: string, noun: string): string {
  const { length } = globSync(pattern, { cwd });
  return `${String(length)} ${noun}${length === 1 ? '' : 's'}`;
}

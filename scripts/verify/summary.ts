import { globSync } from 'node:fs';
import { filesIn } from '#reader/read-content.ts';

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

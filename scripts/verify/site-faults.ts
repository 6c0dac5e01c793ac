import { existsSync } from 'node:fs';
import { brokenLinks } from './broken-links.ts';
import { changedTexts } from './changed-texts.ts';
import type { Located } from './report.ts';

/**
 * Every fault of a built site: links and anchors that lead nowhere, texts that are not as received.
 * @throws when there is no such folder
 */
export function siteFaults(folder: string, root: string): Located[] {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}; build first.`);
  return [...brokenLinks(folder), ...changedTexts(folder, root)];
}

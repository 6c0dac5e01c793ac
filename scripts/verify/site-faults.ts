import { existsSync } from 'node:fs';
import type { Content } from '#checks/content/content.ts';
import { noteLinks } from '#checks/text/notes.ts';
import { sitePaths } from '#domain/urls.ts';
import { brokenLinks } from './broken-links.ts';
import { readContent } from '#reader/read-content.ts';
import { readText } from '#reader/read-text.ts';
import type { LocatedFault } from '#domain/fault.ts';

/**
 * All faults of a built site: broken links, those of notes at their place in `content/`, and source texts that differ from
 * `content/`.
 * @param folder the folder of the built site
 * @param root the folder that contains `content/`
 * @throws {Error} when one of the folders does not exist
 */
export function siteFaults(folder: string, root: string): LocatedFault[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Run npm run build first.`);
  const { content } = readContent(root);
  const links = () => noteLinks(content).map((link) => ({ ...link, href: encodeURI(link.url).replaceAll('%25', '%') }));
  return [...brokenLinks(folder, links), ...changedTexts(folder, content)];
}

/** The published source texts that are not the texts as received. */
function changedTexts(folder: string, { texts }: Content): LocatedFault[] {
  return texts.flatMap(({ id, sha256 }) => {
    const path = sitePaths.sourceText(id);
    const built = readText(folder, path);
    if (built.sha256 === sha256) return [];
    const found = built.sha256 === '' ? 'no file' : `SHA-256 ${built.sha256.slice(0, 12)}…`;
    const message = `Expected the text as received, SHA-256 ${sha256.slice(0, 12)}…, found ${found}. Build the site again.`;
    return [{ file: `${folder}/${path}`, line: 1, column: 1, message }];
  });
}

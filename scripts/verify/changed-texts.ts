import { readContent } from './read-content.ts';
import type { Located } from './report.ts';
import { readText } from './read-text.ts';

/** The raw texts that the site hands out are the ones that were received. */
export function changedTexts(folder: string, root: string): Located[] {
  return readContent(root).content.texts.flatMap(({ id, sha256 }) => {
    const file = `sumber/${id}.txt`;
    const built = readText(folder, file);
    if (built.sha256 === sha256) return [];
    return [
      {
        file: `${folder}/${file}`,
        line: 1,
        column: 1,
        message: `expected the text as received (SHA-256 ${sha256.slice(0, 12)}…), found ${built.sha256 === '' ? 'no file' : 'another'}; build again.`,
      },
    ];
  });
}

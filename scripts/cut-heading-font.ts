import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

// node scripts/cut-heading-font.ts: writes src/styles/fonts/newsreader-heading.woff2. The file is in git, because cutting it
// takes a second of each build.

/** The path of the heading font, below the project folder. */
export const headingFont = 'src/styles/fonts/newsreader-heading.woff2';

/** Basic Latin, the letters of Western European languages, no-break space, soft and no-break hyphen, dashes and quotes. */
const basicLatin = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const characters = `${basicLatin}ÁÀÂÄÅÃÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜáàâäåãçéèêëíìîïñóòôöõøúùûüßæ·…–—‘’“”«»\u00a0\u00ad\u2010\u2011`;

/**
 * Returns one weight of Newsreader as WOFF2, cut from the variable font to the characters of Western European languages: the
 * same bytes each time. Headings in other scripts use the fonts of the reader's system.
 */
export async function cutHeadingFont(): Promise<Buffer> {
  const source = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
  return subsetFont(await readFile(createRequire(import.meta.url).resolve(source)), characters, {
    targetFormat: 'woff2',
    variationAxes: { opsz: 28, wght: 600 },
    noLayoutClosure: true,
    // The licence (OFL 1.1) requires the copyright notice and the licence in the file.
    preserveNameIds: [0, 13, 14],
  });
}

if (import.meta.main) await writeFile(headingFont, await cutHeadingFont());

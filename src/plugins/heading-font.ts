import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { sha256Of } from '#domain/sha256.ts';

/** The path of the variable font. */
export const sourceFont = createRequire(import.meta.url).resolve(
  '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
);
/** Basic Latin, the letters of Western European languages, no-break space, soft and no-break hyphen, dashes and quotes. */
const characters = `${basicLatin()}ÁÀÂÄÅÃÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜáàâäåãçéèêëíìîïñóòôöõøúùûüßæ·…–—‘’“”«»\u00a0\u00ad\u2010\u2011`;
// The licence of the font (OFL 1.1) requires its copyright notice and licence in the file: names 0, 13 and 14.
const options: Parameters<typeof subsetFont>[2] = {
  targetFormat: 'woff2',
  variationAxes: { opsz: 28, wght: 600 },
  noLayoutClosure: true,
  preserveNameIds: [0, 13, 14],
};

/**
 * Makes `heading-font.woff2` available to stylesheets and pages: one weight of Newsreader, cut from the variable font to the
 * characters of Western European languages (15 kB). Headings in other scripts use the fonts of the reader's system.
 */
export const headingFont = (): AstroIntegration => ({
  name: 'heading-font',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const file = await cachedFont(fileURLToPath(config.cacheDir));
      updateConfig({ vite: { resolve: { alias: [{ find: /^(.*\/)?heading-font\.woff2/, replacement: file }] } } });
    },
  },
});

/** The path of the font in the cache. The name contains a hash of the font's input, so a file with this name is valid. */
async function cachedFont(folder: string): Promise<string> {
  const font = await readFile(sourceFont);
  const hash = await sha256Of(Buffer.concat([font, Buffer.from(JSON.stringify([characters, options]))]));
  const file = `${folder}heading-${hash.slice(0, 8)}.woff2`;
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Another build may run at the same time: it must not read half a file.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, await cutFont(font));
  await rename(part, file);
  return file;
}

/** The heading font as WOFF2, the same bytes for the same input. */
export const cutFont = (font: Buffer): Promise<Buffer> => subsetFont(font, characters, options);

function basicLatin(): string {
  return String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
}

import type { AstroUserConfig } from 'astro';
import * as pagefind from 'pagefind';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * Makes Pagefind's script importable as `virtual:pagefind`. The bundler then puts it into the search page's script and removes
 * unused code. Pagefind's package has no such module: its binary writes the script together with an index.
 */
export const searchEngine = (): Plugin => ({
  name: 'search-engine',
  resolveId: (id) => (id === name ? resolved : undefined),
  load: async (id) => (id === resolved ? { code: await engineSource(), map: null } : undefined),
});

/**
 * Pagefind's script with an added export of its internal class for one index. Pagefind's own exports wrap this class in a
 * worker and in the merging of several indexes, which the archive does not need.
 * @throws {Error} when Pagefind fails, or its script does not have the class
 */
export async function engineSource(): Promise<string> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind created no index: ${errors.join('; ')}. Reinstall the packages with "npm ci".`);
  const { files } = await index.getFiles();
  await pagefind.close();
  const script = files.find(({ path }) => path === 'pagefind.js');
  const source = new TextDecoder().decode(script?.content);
  if (!source.includes('var PagefindInstance=class'))
    throw new Error(
      'Pagefind’s script has no class PagefindInstance. Install the version in package-lock.json, or adapt strict-pagefind.ts and pagefind.d.ts in src/components/search/browser/.',
    );
  return `${source}\nexport { PagefindInstance };\n`;
}

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

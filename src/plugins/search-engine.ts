import type { AstroUserConfig } from 'astro';
import * as pagefind from 'pagefind';

const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * Lets the search page's script import the engine, so that the two are one file and the bundler leaves out what the page
 * does not use. Pagefind keeps its script inside its program and hands it out beside an index.
 */
export const searchEngine = (): Plugin => ({
  name: 'search-engine',
  resolveId: (id) => (id === name ? resolved : undefined),
  load: async (id) => (id === resolved ? { code: await engineSource(), map: null } : undefined),
});

/**
 * The engine's script, its class for one index let out of it: what Pagefind itself exports wraps that class in a worker and
 * in the merging of indexes, which we have no use for.
 * @throws when it has no such class
 */
export async function engineSource(): Promise<string> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const { files } = await index.getFiles();
  await pagefind.close();
  const script = files.find(({ path }) => path === 'pagefind.js');
  const source = new TextDecoder().decode(script?.content);
  if (!source.includes('var PagefindInstance=class'))
    throw new Error(
      'Pagefind’s script has no class PagefindInstance; src/components/search/browser/engine.ts drives it.',
    );
  return `${source}\nexport { PagefindInstance };\n`;
}

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

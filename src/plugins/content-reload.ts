import { resolve, sep } from 'node:path';
import type { AstroUserConfig } from 'astro';

/**
 * Makes `astro dev` show a change in `content/`: the archive is read again, and open pages are loaded again. `reader/` reads only
 * the files that have changed.
 * @param root the folder of the project
 */
export const contentReload = (root = '.') =>
  ({
    name: 'content-reload',
    hotUpdate({ file, modules }) {
      const isContent = resolve(file).startsWith(resolve(root, 'content') + sep);
      // Vite writes paths with "/" on Windows too.
      const archive = this.environment.moduleGraph.getModulesByFile(
        resolve(root, 'src/archive.ts').replaceAll(sep, '/'),
      );
      return isContent ? [...modules, ...(archive ?? [])] : undefined;
    },
  }) satisfies Plugin;

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

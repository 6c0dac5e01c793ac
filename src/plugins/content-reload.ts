import { readdirSync, statSync, watch } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AstroUserConfig } from 'astro';

/**
 * Makes `astro dev` show a change in `content/`: the archive is read again, and open pages are loaded again. `reader/` reads only
 * the files that have changed.
 * @param root the folder of the project
 */
export const contentReload = (root = '.') =>
  ({
    name: 'content-reload',
    configureServer({ watcher }) {
      watchFolder(resolve(root, 'content'), (path) => watcher.emit('change', path));
    },
    hotUpdate({ file, modules }) {
      const isContent = resolve(file).startsWith(resolve(root, 'content') + sep);
      // Vite writes paths with "/" on Windows too.
      const archive = this.environment.moduleGraph.getModulesByFile(
        resolve(root, 'src/archive.ts').replaceAll(sep, '/'),
      );
      return isContent ? [...modules, ...(archive ?? [])] : undefined;
    },
  }) satisfies Plugin;

/** Calls `onChange` with the path of each file or folder that changes in a folder. Vite would watch each of its thousands of files. */
function watchFolder(folder: string, onChange: (path: string) => void): void {
  const watched = watch(folder, { persistent: false }, (event, name) => {
    const path = join(folder, name ?? '');
    const isNew = event === 'rename' && statSync(path, { throwIfNoEntry: false })?.isDirectory();
    if (isNew) watchFolder(path, onChange);
    // Also for a new folder: its first files can be written before it is watched.
    onChange(path);
  });
  // On Windows, deleting a watched folder causes an error.
  watched.on('error', () => {
    watched.close();
  });
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) watchFolder(join(folder, entry.name), onChange);
}

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

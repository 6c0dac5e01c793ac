import { globSync, readFileSync } from 'node:fs';

/** Every page of the built site: its file in `dist` and its address below the site's root. */
export const builtPages = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));

/** A file of the built site, as text. */
export const readBuilt = (file: string): string => readFileSync(`dist/${file}`, 'utf8');

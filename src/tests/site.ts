import { globSync, readFileSync } from 'node:fs';
import { basePath } from '#domain/urls.ts';

/** A built site and the content that it was built from. */
export interface Site {
  /** The folder that holds `content/`. */
  root: string;
  /** The folder with the built pages. */
  folder: string;
}

/** The base path that all of them are built for and served under. */
export const base = basePath(process.env.BASE ?? '/');

/** One page: its file in the site's folder, and its address below the site's root. */
export interface SitePage {
  file: string;
  address: string;
}

/** The archive of this project, whatever `content/` holds. What is tested on it must be true of any archive. */
export const edition: Site = { root: '.', folder: 'dist' };

/** The invented archive that uses every feature. What a page does is tested on it. */
export const fixture: Site = archiveFolder('fixture-archive');

/** An invented archive with as little in it as can be: no people, no comparisons, nothing quoted by name. */
export const smallest: Site = archiveFolder('another-archive');

/** Every page of a site, in order of its address. */
export const pagesOf = ({ folder }: Site): SitePage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));

/** A file of a site, as text. */
export const readBuilt = ({ folder }: Site, file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** The file in a site's folder that an address, with or without its origin, leads to. */
export const builtFile = (address: string): string =>
  decodeURIComponent(new URL(address, 'https://site.example').pathname.slice(base.length));

/** The ids of the records of one kind, by their file names. */
export const idsOf = ({ root }: Site, kind: string): string[] =>
  globSync('*.{md,yaml}', { cwd: `${root}/content/${kind}` })
    .map((file) => file.replace(/\.\w+$/, ''))
    .toSorted();

function archiveFolder(name: string): Site {
  return { root: `src/tests/${name}`, folder: `.build/${name}/dist` };
}

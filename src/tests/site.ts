import { globSync, readFileSync } from 'node:fs';
import { basePath } from '#domain/urls.ts';
import { pageFiles, pageKinds } from '#scripts/bench/page-kinds.ts';

/** A built site and the content that it was built from. */
export interface Site {
  /** The folder that holds `content/`. */
  root: string;
  /** The folder with the built pages. */
  folder: string;
}

/** The base path that all sites are built for and served under. */
export const base = basePath(process.env.BASE ?? '/');

/** A page of a built site. */
export interface SitePage {
  /** Its path in the folder of the site: "artikel/index.html". */
  file: string;
  /** Its path below the base path, with a slash at its start: "/artikel/". */
  address: string;
}

/** The archive of this project with the current `content/`. Its tests must hold for any archive. */
export const edition: Site = { root: '.', folder: 'dist' };

/** The invented archive that uses every feature. It tests the behaviour of the pages. */
export const fixture: Site = archiveFolder('fixture-archive');

/** The smallest invented archive: no people, no comparisons, no named speakers; articles in four languages. */
export const smallest: Site = archiveFolder('another-archive');

/** A generated archive of 70 articles: more entries than a timeline shows, and than a feed has items. */
export const large: Site = { root: '.build/large-archive', folder: '.build/large-archive/dist' };

/** Returns every page that people read of a site, sorted by file. */
export const pagesOf = ({ folder }: Site): SitePage[] => pageFiles(folder).map(pageOf);

/** Returns the longest page of each kind. */
export const kindsOf = (site: Site): SitePage[] =>
  [...pageKinds(site.folder).values()].map((files) => {
    const pages = files.map((file) => ({ file, length: readBuilt(site, file).length }));
    return pageOf(pages.reduce((a, b) => (a.length < b.length ? b : a)).file);
  });

function pageOf(file: string): SitePage {
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` };
}

/** Returns a file of a built site as text. */
export const readBuilt = ({ folder }: Site, file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/**
 * Returns the file in the folder of a site for an address, with or without origin.
 * @example builtFile('https://example.invalid/rss.xml') // 'rss.xml'
 */
export const builtFile = (address: string): string =>
  decodeURIComponent(new URL(address, 'https://site.example').pathname.slice(base.length));

/** Returns the ids of the records of a kind, from their file names, sorted. */
export const idsOf = ({ root }: Site, kind: string): string[] =>
  globSync('*.{md,yaml}', { cwd: `${root}/content/${kind}` })
    .map((file) => file.replace(/\.\w+$/, ''))
    .toSorted();

function archiveFolder(name: string): Site {
  return { root: `src/tests/${name}`, folder: `.build/${name}/dist` };
}

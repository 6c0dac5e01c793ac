import { globSync, readFileSync } from 'node:fs';
import { basePath } from '#domain/urls.ts';

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

/** Returns every page of a site, sorted by file. */
export const pagesOf = ({ folder }: Site): SitePage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));

/** Returns one page of each kind: the longest of the pages whose addresses differ only in the last segment. */
export const kindsOf = (site: Site): SitePage[] =>
  [...Map.groupBy(pagesOf(site), ({ address }) => address.replace(/[^/]+\/$/, '')).values()].flatMap((pages) =>
    pages.toSorted((a, b) => readBuilt(site, b.file).length - readBuilt(site, a.file).length).slice(0, 1),
  );

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

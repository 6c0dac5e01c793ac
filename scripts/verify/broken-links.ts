import { readFileSync } from 'node:fs';
import { type LocatedFault, type Position, positionAt } from '#domain/fault.ts';
import { basePath, decoded } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';
import { visitAttributes } from './visit-attributes.ts';

/** The origin and the base path of the site; astro.config.mjs reads the same variables. */
const site = process.env.SITE ?? 'https://example.invalid';
const base = basePath(process.env.BASE ?? '/');

/** A link in a file of content, with its address as the page has it. */
export interface ContentLink extends Position {
  file: string;
  href: string;
}

/** A link as written, in the file of a page, after a number of bytes. */
interface Link {
  href: string;
  file: string;
  index: number;
}

/** The links to one target that does not exist: the first one, all ways in which they are written, and how many there are. */
interface BrokenTarget extends Link {
  problem: string;
  hrefs: Set<string>;
  count: number;
}

/**
 * Returns the links of a built site to pages, files and anchors of the site that do not exist, one for each target. It reads
 * each page once, and resolves each address of a page once. It keeps the anchors of all pages, but of the links only broken ones and
 * those to anchors of pages that it has not read.
 * @param folder the folder of the built site
 * @param contentLinks returns the links of content: such a link is reported where an editor can correct it, not in the page
 */
export function brokenLinks(folder: string, contentLinks: () => readonly ContentLink[] = () => []): LocatedFault[] {
  const paths = filesIn(folder);
  const fileOf = fileFinder(new Set(paths));
  const anchors = new Map<string, ReadonlySet<string>>();
  const waiting = new Map<string, Link[]>();
  const broken = new Map<string, BrokenTarget>();

  function check(link: Link): void {
    const target = fullAddress(link.file, link.href);
    const found = fileOf(target.replace(/[?#][^]*$/, ''));
    const anchor = decoded(target.replace(/^[^#]*#?/, ''));
    if (found === null) return;
    if (typeof found === 'object') report(link, target, found.problem);
    else if (anchor === undefined) report(link, target, 'is not a valid address');
    else if (anchor !== '' && !anchor.startsWith(':~:') && found.endsWith('.html')) {
      const [known, others] = [anchors.get(found), waiting.get(found)];
      if (known?.has(anchor) === false) report(link, target, `leads to no anchor “${anchor}” on its page`);
      else if (!known && others) others.push(link);
      else if (!known) waiting.set(found, [link]);
    }
  }

  function report(link: Link, target: string, problem: string): void {
    const first = broken.get(target) ?? { ...link, problem, hrefs: new Set(), count: 0 };
    first.hrefs.add(link.href);
    first.count += 1;
    broken.set(target, first);
  }

  for (const file of paths.filter((path) => path.endsWith('.html'))) {
    const ids = new Set<string>();
    visitAttributes(readFileSync(`${folder}/${file}`), linkAttributes, ({ tag, name, value, index }) => {
      if (name === 'id' || (name === 'name' && tag === 'a')) ids.add(value);
      else if (name !== 'name') check({ href: value, file, index });
    });
    anchors.set(file, ids);
    for (const link of waiting.get(file) ?? []) check(link);
    waiting.delete(file);
  }
  const inContent = broken.size > 0 ? contentLinks() : [];
  return [...broken.values()].flatMap(({ href, problem, hrefs, file, index, count }) => {
    const others = count === 1 ? '' : ` (${String(count)} links)`;
    const message = `The link “${href}” ${problem}${others}. Correct the link, or the page that it leads to.`;
    const written = inContent.filter((link) => hrefs.has(link.href));
    const inPage = () => {
      const page = readFileSync(`${folder}/${file}`);
      return [{ file: `${folder}/${file}`, ...positionAt(page.toString(), page.toString('utf8', 0, index).length) }];
    };
    const places = written.length > 0 ? written : inPage();
    return places.map((place) => ({ file: place.file, line: place.line, column: place.column, message }));
  });
}

/** The attributes of links, and those of anchors. */
const linkAttributes = new Set(['href', 'src', 'action', 'cite', 'id', 'name']);

/** The address of a link on a page, from the root of the site. A link to another site, or one that cannot be parsed, is as it is. */
function fullAddress(file: string, href: string): string {
  if (/^\/(?!\/)/.test(href)) return href;
  const page = base + file.replace(/(^|\/)index\.html$/, '$1');
  if (/^(?:#|$)/.test(href)) return page + href;
  const url = URL.parse(href, new URL(page, site));
  return url?.origin === new URL(site).origin ? url.href.slice(url.origin.length) : href;
}

/**
 * Returns a function that finds the file to which an address without query and anchor leads, once for each address: its path,
 * or what is wrong, as the end of a sentence; null for other sites.
 */
function fileFinder(files: ReadonlySet<string>): (address: string) => string | { problem: string } | null {
  const { origin } = new URL(site);
  const found = new Map<string, string | { problem: string } | null>();
  const find = (address: string) => {
    const url = URL.parse(address, site);
    if (url && url.origin !== origin) return null;
    if (url && !url.pathname.startsWith(base)) return { problem: `leads outside the base path ${base}` };
    const path = url && decoded(url.pathname.slice(base.length));
    if (path === null || path === undefined) return { problem: 'is not a valid address' };
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return files.has(file) ? file : { problem: 'leads to no page or file' };
  };
  return (address) => {
    const known = found.get(address);
    if (known !== undefined) return known;
    const file = find(address);
    found.set(address, file);
    return file;
  };
}

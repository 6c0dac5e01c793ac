import { readFileSync } from 'node:fs';
import { type Position, positionAt } from '#domain/fault.ts';
import { basePath, decoded } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';
import { visitAttributes } from './visit-attributes.ts';
import type { LocatedFault } from './report.ts';

/** The origin and the base path of the site; astro.config.mjs reads the same variables. */
const site = process.env.SITE ?? 'https://example.invalid';
const base = basePath(process.env.BASE ?? '/');

/** A link in a file of content, with its address as the page has it. */
export interface ContentLink extends Position {
  file: string;
  href: string;
}

/** All links with one target: how they are written, where the first one is, and how many there are. */
interface Links {
  hrefs: Set<string>;
  file: string;
  index: number;
  count: number;
}

/**
 * Returns the links of a built site to pages, files and anchors of the site that do not exist, one for each target. It reads
 * each page once, and resolves each target once.
 * @param folder the folder of the built site
 * @param contentLinks the links of content: such a link is reported where an editor can correct it, not in the page
 */
export function brokenLinks(folder: string, contentLinks: readonly ContentLink[] = []): LocatedFault[] {
  const files = new Set(filesIn(folder));
  const anchors = new Map<string, Set<string>>();
  const linksByTarget = new Map<string, Links>();
  for (const file of [...files].filter((path) => path.endsWith('.html'))) {
    const ids = new Set<string>();
    visitAttributes(readFileSync(`${folder}/${file}`), linkAttributes, ({ tag, name, value, index }) => {
      if (name === 'id' || (name === 'name' && tag === 'a')) ids.add(value);
      else if (name !== 'name') {
        const target = fullAddress(file, value);
        const links = linksByTarget.get(target);
        if (links) {
          links.hrefs.add(value);
          links.count += 1;
        } else linksByTarget.set(target, { hrefs: new Set([value]), file, index, count: 1 });
      }
    });
    anchors.set(file, ids);
  }
  return [...linksByTarget].flatMap(([target, { hrefs, file, index, count }]) => {
    const problem = problemOf(files, anchors, target);
    if (problem === null) return [];
    const [href = target] = hrefs;
    const others = count === 1 ? '' : ` (${String(count)} links)`;
    const message = `The link “${href}” ${problem}${others}. Correct the link, or the page that it leads to.`;
    const written = contentLinks.filter((link) => hrefs.has(link.href));
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

/** What is wrong with an address, as the end of a sentence; null for a correct one, and for other sites. */
function problemOf(
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  address: string,
): string | null {
  const url = URL.parse(address, site);
  if (!url) return 'is not a valid address';
  if (url.origin !== new URL(site).origin) return null;
  if (!url.pathname.startsWith(base)) return `leads outside the base path ${base}`;
  const [path, anchor] = [url.pathname.slice(base.length), url.hash.slice(1)].map(decoded);
  if (path === undefined || anchor === undefined) return 'is not a valid address';
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return 'leads to no page or file';
  if (anchor === '' || anchor.startsWith(':~:') || !file.endsWith('.html')) return null;
  return anchors.get(file)?.has(anchor) === true ? null : `leads to no anchor “${anchor}” on its page`;
}

import { globSync, readFileSync, statSync } from 'node:fs';
import type { Element } from 'hast';
import type { Position } from '#domain/fault.ts';
import { basePath } from '#domain/urls.ts';
import { elementsOf } from './html-elements.ts';
import type { LocatedFault } from './report.ts';

/** The origin and the base path of the site; astro.config.mjs reads the same variables. */
const site = process.env.SITE ?? 'https://example.invalid';
const base = basePath(process.env.BASE ?? '/');

/** A link in a file of content, with its address as the page has it. */
export interface ContentLink extends Position {
  file: string;
  href: string;
}

/**
 * The links of a built site to pages, files and anchors of the site that do not exist.
 * @param folder the folder of the built site
 * @param contentLinks the links of content: such a link is reported where an editor can correct it, not in the page
 */
export function brokenLinks(folder: string, contentLinks: readonly ContentLink[] = []): LocatedFault[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => readPage(folder, file.replaceAll('\\', '/')));
  const anchors = new Map(pages.map(({ file, ids }) => [file, ids]));
  return pages.flatMap(({ file, links }) =>
    links.flatMap(({ href, line, column }) => {
      const problem = problemOf(folder, anchors, file, href);
      if (problem === null) return [];
      const message = `The link “${href}” ${problem}. Correct the link, or the page that it leads to.`;
      const written = contentLinks.filter((link) => link.href === href);
      const places = written.length > 0 ? written : [{ file: `${folder}/${file}`, line, column }];
      return places.map((place) => ({ file: place.file, line: place.line, column: place.column, message }));
    }),
  );
}

/** What is wrong with a link, as the end of a sentence; null for a correct link. */
function problemOf(...link: Parameters<typeof targetProblem>): string | null {
  try {
    return targetProblem(...link);
  } catch {
    return 'is not a valid address';
  }
}

/** @throws {TypeError | URIError} when the address cannot be parsed */
function targetProblem(
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  href: string,
): string | null {
  const page = new URL(base + from.replace(/(^|\/)index\.html$/, '$1'), site);
  const target = new URL(href, page);
  if (target.origin !== page.origin) return null;
  if (!target.pathname.startsWith(base)) return `leads outside the base path ${base}`;
  const path = decodeURIComponent(target.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (statSync(`${folder}/${file}`, { throwIfNoEntry: false })?.isFile() !== true) return 'leads to no page or file';
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === '' || anchor.startsWith(':~:') || !file.endsWith('.html')) return null;
  return anchors.get(file)?.has(anchor) ? null : `leads to no anchor “${anchor}” on its page`;
}

function readPage(folder: string, file: string): Page {
  const page: Page = { file, ids: new Set(), links: [] };
  for (const element of elementsOf(readFileSync(`${folder}/${file}`, 'utf8'))) addElement(page, element);
  return page;
}

/** Adds the anchors and links of one element. */
function addElement({ ids, links }: Page, { tagName, properties, position }: Element): void {
  const { id, name } = properties;
  if (typeof id === 'string') ids.add(id);
  if (typeof name === 'string' && tagName === 'a') ids.add(name);
  for (const href of ['href', 'src', 'action', 'cite'].map((key) => properties[key])) {
    if (typeof href !== 'string' || href.startsWith('data:') || href.startsWith('mailto:')) continue;
    links.push({ href, line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  }
}

/** A page: its path in the folder, its anchors, and its links with their positions. */
interface Page {
  file: string;
  ids: Set<string>;
  links: { href: string; line: number; column: number }[];
}

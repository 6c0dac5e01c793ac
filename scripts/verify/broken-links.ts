import { globSync, readFileSync, statSync } from 'node:fs';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { basePath } from '#domain/urls.ts';
import type { Located } from './report.ts';

/** The origin that the site names as its own, and the base path it is served under (astro.config.mjs reads the same). */
const site = process.env.SITE ?? 'https://example.invalid';
const base = basePath(process.env.BASE ?? '/');

/** Every link of a built site's pages to an own address, or an anchor there, that does not exist. */
export function brokenLinks(folder: string): Located[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => readPage(folder, file.replaceAll('\\', '/')));
  const anchors = new Map(pages.map(({ file, ids }) => [file, ids]));
  return pages.flatMap(({ file, links }) =>
    links.flatMap(({ href, line, column }) => {
      const lack = lackIn(folder, anchors, file, href);
      return lack
        ? [
            {
              file: `${folder}/${file}`,
              line,
              column,
              message: `the link “${href}” ${lack}; mend the link, or the page it leads to.`,
            },
          ]
        : [];
    }),
  );
}

function lackIn(...place: Parameters<typeof lackOf>): string | null {
  try {
    return lackOf(...place);
  } catch {
    return 'is no address';
  }
}

/** @throws when an address cannot be read */
function lackOf(
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  href: string,
): string | null {
  const here = new URL(base + from.replace(/(^|\/)index\.html$/, '$1'), site);
  const to = new URL(href, here);
  if (to.origin !== here.origin) return null;
  if (!to.pathname.startsWith(base)) return `leads out of the base path ${base}`;
  const path = decodeURIComponent(to.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (statSync(`${folder}/${file}`, { throwIfNoEntry: false })?.isFile() !== true) return 'leads to no page or file';
  const anchor = decodeURIComponent(to.hash.slice(1));
  if (anchor === '' || anchor.startsWith(':~:') || !file.endsWith('.html')) return null;
  return anchors.get(file)?.has(anchor) ? null : `leads to no place “${anchor}” on its page`;
}

function readPage(folder: string, file: string): Page {
  const page: Page = { file, ids: new Set(), links: [] };
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) note(page, node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(`${folder}/${file}`, 'utf8'), { sourceCodeLocationInfo: true }));
  return page;
}

function note({ ids, links }: Page, { tagName, attrs, sourceCodeLocation }: DefaultTreeAdapterTypes.Element): void {
  for (const { name, value } of attrs) {
    if (name === 'id' || (name === 'name' && tagName === 'a')) ids.add(value);
    if (!['href', 'src', 'action', 'cite'].includes(name) || value.startsWith('data:') || value.startsWith('mailto:'))
      continue;
    links.push({ href: value, line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1 });
  }
}

type Node = DefaultTreeAdapterTypes.Node;

interface Page {
  file: string;
  ids: Set<string>;
  links: { href: string; line: number; column: number }[];
}

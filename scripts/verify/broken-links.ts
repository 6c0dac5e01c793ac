import { globSync, readFileSync, statSync } from 'node:fs';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { basePath } from '#domain/urls.ts';
import type { Located } from './report.ts';

/** The origin and the base path of the site; astro.config.mjs reads the same variables. */
const site = process.env.SITE ?? 'https://example.invalid';
const base = basePath(process.env.BASE ?? '/');

/**
 * The links of a built site to pages, files and anchors of the site that do not exist.
 * @param folder the folder of the built site
 */
export function brokenLinks(folder: string): Located[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => readPage(folder, file.replaceAll('\\', '/')));
  const anchors = new Map(pages.map(({ file, ids }) => [file, ids]));
  return pages.flatMap(({ file, links }) =>
    links.flatMap(({ href, line, column }) => {
      const problem = problemOf(folder, anchors, file, href);
      return problem
        ? [
            {
              file: `${folder}/${file}`,
              line,
              column,
              message: `The link “${href}” ${problem}. Correct the link, or the page that it leads to.`,
            },
          ]
        : [];
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
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) addElement(page, node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(`${folder}/${file}`, 'utf8'), { sourceCodeLocationInfo: true }));
  return page;
}

/** Adds the anchors and links of one element. */
function addElement(
  { ids, links }: Page,
  { tagName, attrs, sourceCodeLocation }: DefaultTreeAdapterTypes.Element,
): void {
  for (const { name, value } of attrs) {
    if (name === 'id' || (name === 'name' && tagName === 'a')) ids.add(value);
    if (!['href', 'src', 'action', 'cite'].includes(name) || value.startsWith('data:') || value.startsWith('mailto:'))
      continue;
    links.push({ href: value, line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1 });
  }
}

type Node = DefaultTreeAdapterTypes.Node;

/** A page: its path in the folder, its anchors, and its links with their positions. */
interface Page {
  file: string;
  ids: Set<string>;
  links: { href: string; line: number; column: number }[];
}

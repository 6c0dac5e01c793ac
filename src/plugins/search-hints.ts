import type { Urls } from '#domain/urls.ts';

/**
 * The search page with the files that every search asks for in its head: they come beside its script instead of one after
 * another, and after what the page is painted with. Their names are known only when the index is made.
 */
export function hinting(html: string, urls: Urls, files: readonly { path: string }[]): string {
  const asked = [urls.lexicon, ...files.filter(always).map(({ path }) => urls.engine(asAsked(path)))];
  const links = asked.map((url) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${url}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** Whether every search asks for a file: what the engine begins with; the index and the records, where they are one file each. */
function always({ path }: { path: string }, _: number, files: readonly { path: string }[]): boolean {
  const [folder = '', name] = path.split('/');
  if (name === undefined) return true;
  return folder !== 'filter' && files.filter((other) => other.path.startsWith(`${folder}/`)).length === 1;
}

/** The engine asks for its first file under a tag (`metaCacheTag`). */
const asAsked = (path: string): string => (path === 'pagefind-entry.json' ? `${path}?ts=1` : path);

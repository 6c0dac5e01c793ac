import type { Reference } from './reference.ts';

/**
 * Returns a reference as the `title` of a COinS span (Z39.88-2004, Dublin Core). Zotero can import many COinS items from one
 * page. It reads `rft.type` as the item type and `rft.source` as the outlet:
 * https://github.com/zotero/utilities/blob/master/openurl.js
 */
export function coins({ kind, title, language, authors, container, issued, url }: Reference): string {
  const fields: [string, string | null][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', kind === 'report' ? 'newspaperArticle' : 'webpage'],
    ['rft.title', title],
    ['rft.source', container],
    ...authors.map(({ name }): [string, string] => ['rft.creator', name]),
    ['rft.date', issued],
    ['rft.language', language],
    ['rft.identifier', url],
  ];
  return fields.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`])).join('&');
}

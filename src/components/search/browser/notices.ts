import type { Answer } from '#domain/search/query/search.ts';
import { isFull } from '#domain/search/query/find.ts';
import { isKnown, type Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { inThisCopy } from './address.ts';
import { element } from './dom.ts';

/**
 * The notices above the results: corrected and completed words with a link to search for the word as typed, words that may be meant,
 * words that the archive does not have, and pages of the names.
 */
export function notices({ clauses, artikel, peristiwa, perbandingan }: Answer, query: string): HTMLElement[] {
  const hits = [...artikel, ...peristiwa, ...perbandingan];
  const full = hits.filter(isFull);
  const shown = full.length > 0 ? full : hits;
  const dropped = new Set(shown.flatMap(({ missing }) => missing));
  const terms = clauses.filter(({ excluded }) => !excluded).flatMap((clause) => clause.terms);
  const isSearched = ({ typed }: Term): boolean => shown.length > 0 && !dropped.has(typed);
  const link = (text: string, typed: string, other: string): HTMLAnchorElement =>
    element('a', { href: `?${new URLSearchParams({ q: query.replace(typed, () => other) }).toString()}` }, text);
  const unknown = terms.filter((term) => !isKnown(term));
  return [
    ...terms.filter(isSearched).flatMap(({ typed, correction, completions }) => {
      const found = correction === undefined ? completions?.join(', ') : words.quoted(correction);
      if (found === undefined) return [];
      const exact = link(words.quoted(typed), typed, `"${typed}"`);
      return [element('p', {}, ...words.searched(correction === undefined, element('em', {}, found), exact))];
    }),
    ...terms.flatMap((term) => {
      const offers = term.offers ?? (isSearched(term) || term.correction === undefined ? [] : [term.correction]);
      return offers.length === 0
        ? []
        : [element('p', {}, ...words.offers(offers.map((offer) => link(offer, term.typed, offer))))];
    }),
    ...(shown.length > 0 && unknown.length > 0
      ? [element('p', {}, words.unknown(unknown.map(({ typed }) => typed).join(', ')))]
      : []),
    ...(shown.length > 0 && full.length === 0 && unknown.length === 0 ? [element('p', {}, words.noneComplete)] : []),
    ...namePages(terms.filter(isSearched)),
  ];
}

/** Links to the pages of the names in a query. */
function namePages(terms: readonly Term[]): HTMLElement[] {
  const names = [...new Set(terms.flatMap(({ name }) => name ?? []))];
  return names.map(({ name, is, url }) =>
    element('p', {}, words.page, element('a', { href: inThisCopy(url) }, name), `, ${is}.`),
  );
}

/** A sentence that ends in a link to the A–Z index. */
export const indexLink = (text: string, indexUrl: string): HTMLElement =>
  element('p', {}, text, element('a', { href: indexUrl }, words.indexName), '.');

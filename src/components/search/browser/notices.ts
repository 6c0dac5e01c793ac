import type { Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './dom.ts';

/** The notices above the results: which words were corrected (with a button to search literally), and which were dropped. */
export function notices(
  terms: readonly Term[],
  dropped: readonly Term[],
  hasResults: boolean,
  searchLiterally: () => void,
): HTMLElement[] {
  return [...(hasResults ? correctionNotice(terms, searchLiterally) : []), ...droppedNotice(dropped)];
}

/** A sentence that ends in a link to the A–Z index. */
export const indexLink = (text: string, indexUrl: string): HTMLElement =>
  element('p', {}, text, element('a', { href: indexUrl }, words.indexName), '.');

function correctionNotice(terms: readonly Term[], searchLiterally: () => void): HTMLElement[] {
  const corrected = terms.filter(({ correction }) => correction !== undefined);
  if (corrected.length === 0) return [];
  const typed = corrected.map(({ typed }) => typed).join(' ');
  const button = element('button', { type: 'button', class: 'literal' }, ...words.literal(typed));
  button.addEventListener('click', searchLiterally);
  const corrections = element('em', {}, corrected.map(({ correction }) => correction).join(' '));
  return [element('p', {}, words.corrected, corrections, ' — ', button)];
}

function droppedNotice(dropped: readonly Term[]): HTMLElement[] {
  if (dropped.length === 0) return [];
  const typed = dropped.map(({ typed }) => typed).join(', ');
  const allUnknown = dropped.every(({ keys, synonymKeys }) => keys.length + synonymKeys.length === 0);
  return [element('p', {}, allUnknown ? words.missingWords(typed) : words.dropped(typed))];
}

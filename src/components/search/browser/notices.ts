import type { Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './element.ts';

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
export const wayOn = (text: string, indexUrl: string): HTMLElement =>
  element('p', {}, text, element('a', { href: indexUrl }, words.indexName), '.');

function correctionNotice(terms: readonly Term[], searchLiterally: () => void): HTMLElement[] {
  const corrected = terms.filter(({ repaired }) => repaired !== undefined);
  if (corrected.length === 0) return [];
  const typed = corrected.map(({ said }) => said).join(' ');
  const button = element('button', { type: 'button', class: 'literal' }, ...words.literal(typed));
  button.addEventListener('click', searchLiterally);
  const corrections = element('em', {}, corrected.map(({ repaired }) => repaired).join(' '));
  return [element('p', {}, words.repaired, corrections, ' — ', button)];
}

function droppedNotice(dropped: readonly Term[]): HTMLElement[] {
  if (dropped.length === 0) return [];
  const typed = dropped.map(({ said }) => said).join(', ');
  const allUnknown = dropped.every(({ keys, wider }) => keys.length + wider.length === 0);
  return [element('p', {}, allUnknown ? words.lacking(typed) : words.dropped(typed))];
}

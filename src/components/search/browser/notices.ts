import type { Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './element.ts';

/** What a reader should know about an answer: which words were mended, which were let go. */
export function notices(
  terms: readonly Term[],
  dropped: readonly Term[],
  any: boolean,
  literally: () => void,
): HTMLElement[] {
  return [...(any ? repairs(terms, literally) : []), ...lack(dropped)];
}

/** A sentence that ends in a link to the index of all words. */
export const wayOn = (text: string, index = ''): HTMLElement =>
  element('p', {}, text, element('a', { href: index }, words.indexName), '.');

function repairs(terms: readonly Term[], literally: () => void): HTMLElement[] {
  const mended = terms.flatMap(({ said, repaired }) => (repaired === undefined ? [] : [{ said, repaired }]));
  if (mended.length === 0) return [];
  const said = mended.map((term) => term.said).join(' ');
  const button = element('button', { type: 'button', class: 'literal' }, ...words.literal(said));
  button.addEventListener('click', literally);
  const repaired = element('em', {}, mended.map((term) => term.repaired).join(' '));
  return [element('p', {}, words.repaired, repaired, ' — ', button)];
}

function lack(dropped: readonly Term[]): HTMLElement[] {
  if (dropped.length === 0) return [];
  const said = dropped.map((term) => term.said).join(', ');
  const unknown = dropped.every(({ keys, wider }) => keys.length + wider.length === 0);
  return [element('p', {}, unknown ? words.lacking(said) : words.dropped(said))];
}

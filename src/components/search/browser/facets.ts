import type { Search, SearchRequest } from '#domain/search/query/search.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element, queryRequired } from './dom.ts';

/** Write beside each choice of the filters how many documents it would leave, if that is known, until a later search starts. */
export async function countChoices(
  facets: Element,
  search: Search,
  request: SearchRequest,
  isLatest: () => boolean,
): Promise<void> {
  const count = await search.counter(request);
  for (const { input, number } of choicesOf(facets)) {
    const documents = await count(input.name, input.value);
    if (!isLatest()) return;
    number.textContent = String(documents ?? '');
  }
}

/** Remove the numbers beside the choices: they are those of an earlier search. */
export function removeCounts(facets: Element): void {
  for (const { number } of choicesOf(facets)) number.textContent = '';
}

/** The active filters as buttons that remove them. */
export const activeFilters = (facets: Element, onRemove: () => void): HTMLElement[] =>
  choicesOf(facets)
    .filter(({ input }) => input.checked)
    .map(({ input, label }) => {
      const button = element('button', { type: 'button' }, words.removeFilter(label));
      button.addEventListener('click', () => {
        queryRequired(facets, `[name=${input.name}][value='']`, HTMLInputElement).checked = true;
        onRemove();
      });
      return element('li', {}, button);
    });

/** The choices of the filters except “Semua”, each with the place for its number. */
const choicesOf = (facets: Element): { input: HTMLInputElement; label: string; number: Element }[] =>
  [...facets.querySelectorAll('label:has(.count)')].map((row) => ({
    input: queryRequired(row, 'input', HTMLInputElement),
    label: queryRequired(row, 'span', HTMLElement).textContent,
    number: queryRequired(row, '.count', HTMLElement),
  }));

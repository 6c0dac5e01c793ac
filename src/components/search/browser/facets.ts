import type { Search, SearchRequest } from '#domain/search/query/search.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './dom.ts';

/** Write beside each choice of the filters how many documents it would leave. */
export async function countChoices(form: HTMLFormElement, search: Search, request: SearchRequest): Promise<void> {
  const count = await search.counter(request);
  for (const select of filterFields(form))
    for (const option of select.options) {
      if (option.value !== '') option.text = words.choice(labelOf(option), await count(select.name, option.value));
    }
}

/** The choices of a filter that are visible without scrolling. */
const maxListed = 6;

/** Open the filters, with their choices as lists. They show no number until it is counted for the query. */
export function listChoices(facets: HTMLDetailsElement): void {
  facets.open = true;
  for (const select of facets.querySelectorAll('select')) {
    select.size = Math.min(select.length, maxListed);
    for (const option of select.options) option.text = labelOf(option);
  }
}

/** The active filters as buttons that remove them. */
export const activeFilters = (form: HTMLFormElement, remove: (name: string) => void): HTMLElement[] =>
  filterFields(form).flatMap((select) => {
    const [option] = select.selectedOptions;
    if (!option || select.value === '') return [];
    const button = element('button', { type: 'button' }, words.removeFilter(labelOf(option)));
    button.addEventListener('click', () => {
      remove(select.name);
    });
    return [element('li', {}, button)];
  });

/** The text of a choice without the number of documents. The choices without a number have no label. */
const labelOf = (option: HTMLOptionElement): string => option.dataset.label ?? option.text;

/** The fields of the filters; the order is none. */
const filterFields = (form: HTMLFormElement): HTMLSelectElement[] =>
  [...form.elements].filter((field) => field instanceof HTMLSelectElement).filter(({ name }) => name !== 'urut');

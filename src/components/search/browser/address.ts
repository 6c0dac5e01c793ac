import type { SearchRequest } from '#domain/search/query/search.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** An address of the site in this copy of it, which may be in another folder: beside the folder of the search page. */
export const inThisCopy = (address: string): string =>
  new URL('..', location.href).pathname + address.slice(import.meta.env.BASE_URL.length);

/** The request in the address: the query, and the fields that filter and sort the results. */
export function fillForm(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    // A field of one line would join the words around a line break.
    const value = (parameters.get(field.name) ?? '').replace(/\s+/g, ' ');
    field.value = value;
    // A select is empty after it is set to a value that is not an option. Do not filter then.
    if (field.value !== value && field instanceof HTMLSelectElement) field.value = '';
  }
}

/** The request in the form. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const entries = fieldsOf(form).map(({ name, value }) => [name, value.trim()] as const);
  const { q = '', urut, ...filters } = Object.fromEntries(entries.filter(([, value]) => value !== ''));
  const order = urut === undefined ? undefined : urut === 'tanggal-lama' ? 'asc' : 'desc';
  return { query: q, filters, order };
}

/** Write the form to the address, as a new entry of the history or in place of the current one. */
export function writeAddress(form: HTMLFormElement, method: 'pushState' | 'replaceState'): void {
  const parameters = new URLSearchParams();
  for (const { name, value } of fieldsOf(form)) if (value.trim() !== '') parameters.set(name, value.trim());
  const address = location.pathname + (parameters.size > 0 ? `?${parameters.toString()}` : '');
  if (address !== location.pathname + location.search) history[method](null, '', address);
}

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);

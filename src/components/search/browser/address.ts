import type { SearchRequest } from '#domain/search/query/search.ts';

/** An address of the site in this copy of it, which may be in another folder: beside the folder of the search page. */
export const inThisCopy = (address: string): string =>
  new URL('..', location.href).pathname + address.slice(import.meta.env.BASE_URL.length);

/** Fill the form from the address. A value that is no choice of a filter leaves it without one. */
export function fillForm(form: HTMLFormElement): void {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    // A field of one line would join the words around a line break.
    if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = value.replace(/\s+/g, ' ');
  }
}

/** The request in the form. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const { q = '', urut, ...filters } = parametersOf(form);
  const order = urut === undefined ? undefined : urut === 'tanggal-lama' ? 'asc' : 'desc';
  return { query: q, filters, order };
}

/** Write the form to the address, as a new entry of the history or in place of the current one. */
export function writeAddress(form: HTMLFormElement, method: 'pushState' | 'replaceState'): void {
  const parameters = new URLSearchParams(parametersOf(form));
  const address = location.pathname + (parameters.size > 0 ? `?${parameters.toString()}` : '');
  if (address !== location.pathname + location.search) history[method](null, '', address);
}

/** The fields of a form that are not empty. */
function parametersOf(form: HTMLFormElement): Record<string, string> {
  const fields = ([...new FormData(form)] as [string, string][]).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

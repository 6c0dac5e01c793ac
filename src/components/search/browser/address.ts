/** A search request: the query, and the form fields that filter and sort the results. */
export interface SearchRequest {
  query: string;
  /** Values by field name, which is also the query parameter. Empty fields are omitted. */
  fields: Readonly<Record<string, string>>;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Fill the form from the address. Returns whether a field other than the query has a value. */
export function fillForm(form: HTMLFormElement): boolean {
  const parameters = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = parameters.get(field.name) ?? '';
    field.value = value;
    // A select is empty after it is set to a value that is not an option. Do not filter then.
    if (field.value !== value) field.value = '';
  }
  return fieldsOf(form).some(({ name, value }) => name !== 'q' && value !== '');
}

/** The request in the form. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const entries = fieldsOf(form).map(({ name, value }) => [name, value.trim()] as const);
  const { q = '', ...fields } = Object.fromEntries(entries.filter(([, value]) => value !== ''));
  return { query: q, fields };
}

/** Write a request to the address, as a new entry of the history or in place of the current one. */
export function writeAddress({ query, fields }: SearchRequest, method: 'pushState' | 'replaceState'): void {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...fields });
  const address = location.pathname + (parameters.size > 0 ? `?${parameters.toString()}` : '');
  if (address !== location.pathname + location.search) history[method](null, '', address);
}

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);

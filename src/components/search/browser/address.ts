/** What a search asks for: the words, and the fields that narrow and order it. */
export interface Request {
  query: string;
  /** By the fields' names, as in the address; empty ones left out. */
  fields: Readonly<Record<string, string>>;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Fill the form from the address; tells whether more than words was asked for. */
export function fill(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = asked.get(field.name) ?? '';
    field.value = value;
    // A value that is no longer offered narrows nothing.
    if (field.value !== value) field.value = '';
  }
  return fieldsOf(form).some(({ name, value }) => name !== 'q' && value !== '');
}

/** What the form says now. */
export function read(form: HTMLFormElement): Request {
  const said = fieldsOf(form).map(({ name, value }) => [name, value.trim()] as const);
  const { q = '', ...fields } = Object.fromEntries(said.filter(([, value]) => value !== ''));
  return { query: q, fields };
}

/** Put a request into the address, as a new step of the history or in place of the last. */
export function write({ query, fields }: Request, how: 'pushState' | 'replaceState'): void {
  const asked = new URLSearchParams({ ...(query && { q: query }), ...fields });
  const address = location.pathname + (asked.size > 0 ? `?${asked.toString()}` : '');
  if (address !== location.pathname + location.search) history[how](null, '', address);
}

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);

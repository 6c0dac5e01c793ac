import { itemKinds } from '#domain/timeline/timeline-items.ts';
import { filtered as words } from '#strings/controls.ts';

/**
 * Hides the entries and chart marks that do not match the outlet and the speaker in the address (`?media=…&narasumber=…`), and
 * shows the words of that speaker in each entry. Readers share and keep such addresses.
 */
export class EntryFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) {
      searchAddress(form);
      return;
    }
    this.addEventListener('change', () => {
      const query = new URLSearchParams(
        this.#selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
      );
      this.#open(`?${query.toString()}`.replace(/\?$/, location.pathname) + location.hash);
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.chips a') : null;
      if (!link) return;
      event.preventDefault();
      this.#open(link.href);
      // The link is gone.
      this.querySelector('summary')?.focus();
    });
    addEventListener('popstate', () => {
      this.#showAddress();
    });
    this.#showAddress();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #open(address: string): void {
    history.pushState(null, '', address);
    this.#showAddress();
  }

  /** Applies the address to the controls, the entries and the chart. A value that no option has counts as none. */
  #showAddress(): void {
    const query = new URL(location.href).searchParams;
    for (const select of this.#selects()) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex === -1) select.value = '';
    }
    const active = this.#selects().filter(({ value }) => value !== '');
    const matches = (element: HTMLElement): boolean =>
      active.every(({ dataset, value }) => element.dataset[dataset.facet ?? '']?.split(' ').includes(value) === true);
    const items = document.querySelectorAll<HTMLElement>('main [data-outlet]');
    for (const item of items) item.toggleAttribute('data-hidden', !matches(item));
    const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
    const speaker = active.find(({ dataset }) => dataset.facet === 'speaker')?.value;
    for (const entry of entries) showWordsOf(entry, matches(entry) ? speaker : undefined);
    for (const section of document.querySelectorAll<HTMLElement>('.timeline > section'))
      section.hidden = !section.querySelector('.entry:not([data-hidden])');
    document.querySelector('.timeline')?.toggleAttribute('data-filtered', active.length > 0);
    // At load time no element is `:target` yet.
    const kinds = [...document.querySelectorAll<HTMLAnchorElement>('.kinds a')];
    const link = kinds.find(({ hash }) => hash === location.hash);
    const kind = itemKinds.find((name) => link?.classList.contains(name));
    const isOfKind = ({ dataset }: HTMLElement): boolean => kind === undefined || dataset.kind === kind;
    this.#report(active, entries.filter(isOfKind));
  }

  /** Shows the number of entries that remain, and a link that removes each active filter. */
  #report(active: readonly HTMLSelectElement[], possible: readonly HTMLElement[]): void {
    const shown = possible.filter((entry) => !entry.hasAttribute('data-hidden')).length;
    const [status, chips] = [this.querySelector('[role=status]'), this.querySelector('.chips')];
    if (!status || !chips) return;
    const text = shown === 0 ? words.nothing : words.shown(shown, possible.length);
    status.textContent = active.length === 0 ? '' : text;
    chips.replaceChildren(...active.map((select) => this.#chip(select)));
  }

  #chip({ name, selectedOptions }: HTMLSelectElement): HTMLElement {
    const link = document.createElement('a');
    const address = new URL(location.href);
    address.searchParams.delete(name);
    link.href = address.href;
    const label = selectedOptions[0]?.label ?? '';
    link.append(`${label} ×`);
    link.setAttribute('aria-label', words.remove(label));
    return link;
  }
}

/** Searches for the entries of the outlet and the speaker in the address, on a page that shows only some entries. */
function searchAddress(form: HTMLFormElement): void {
  const wanted = location.search.slice(1).split('&');
  const all = form.querySelectorAll<HTMLOptionElement>('option[data-filter]');
  const options = [...all].filter(({ dataset }) => wanted.includes(dataset.filter ?? ''));
  const query = options.map(({ parentElement, value }) => [parentElement?.getAttribute('name') ?? '', value]);
  if (query.length > 0) location.replace(`${form.action}?${new URLSearchParams(query).toString()}`);
}

/** Shows the words of a speaker in an entry: a quote of its own, or the lead quote if it is by the speaker. */
function showWordsOf(entry: HTMLElement, speaker: string | undefined): void {
  entry.querySelector('.match')?.remove();
  if (speaker === undefined) return;
  const template = entry.querySelector<HTMLTemplateElement>(`template[data-speaker="${CSS.escape(speaker)}"]`);
  if (template) {
    const match = document.createElement('div');
    match.className = 'match text-quiet';
    match.append(template.content.cloneNode(true));
    entry.append(match);
  } else entry.querySelector('details')?.setAttribute('open', '');
}

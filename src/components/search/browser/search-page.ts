import { documentKinds } from '#domain/search/index/document-kinds.ts';
import type { Search, SearchRequest } from '#domain/search/query/search.ts';
import { must } from '#domain/must.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { fillForm, inThisCopy, readForm, writeAddress } from './address.ts';
import { element, queryRequired } from './dom.ts';
import { activeFilters, countChoices, removeCounts } from './facets.ts';
import { loadSearch } from './load-search.ts';
import { moveByKeys } from './move-by-keys.ts';
import { indexLink, notices } from './notices.ts';
import { resultItems, type ResultList } from './result-items.ts';
import { positionOf, restorePosition, savePosition, type Shown } from './restore-position.ts';

/** Results of each kind that are shown at first, and that the button adds. */
const batchSize: Shown = { artikel: 10, peristiwa: 5, perbandingan: 5 };

/** The time after the last letter until the search, and until its number of results is spoken; and from the results to the counts. */
const [typingMilliseconds, statusMilliseconds, countMilliseconds] = [80, 600, 80];

/**
 * The custom element of the search page. It searches during typing and keeps the query, the filters and the position in the
 * history.
 */
export class SearchPage extends HTMLElement {
  readonly #form = queryRequired(this, 'form', HTMLFormElement);
  readonly #field = queryRequired(this, 'input', HTMLInputElement);
  readonly #facets = queryRequired(this, '.facets', HTMLDetailsElement);
  #loading: Promise<Search> | undefined;
  #searches = 0;
  #timer = 0;
  #statusTimer = 0;
  #shown = { ...batchSize };

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit('pushState');
    });
    // The fields of the filters are outside the form element.
    this.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#submit('replaceState', event.target === this.#field);
      }, typingMilliseconds);
    });
    // Load before the first letter, because most readers of this page search. Focus retries a failed load.
    const preload = (): unknown => void this.#loaded().catch(() => undefined);
    this.#field.addEventListener('focus', preload);
    this.#facets.addEventListener('toggle', () => void this.#count(readForm(this.#form), this.#isLatest()));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-query]'))
      link.href = `?${new URLSearchParams({ q: link.dataset.query ?? '' }).toString()}`;
    this.addEventListener('keydown', (event) => {
      moveByKeys(event, this.#field, [...this.querySelectorAll<HTMLElement>('ol a, ol summary')]);
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    savePosition(() => this.#shown);
    preload();
    this.#restore();
  }

  /** The search, loaded once. After an error the next call tries again. */
  #loaded(): Promise<Search> {
    const addresses = { engine: this.#url('engine'), files: this.#url('files') };
    this.#loading ??= loadSearch(addresses).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  #url = (name: 'engine' | 'files' | 'index'): string =>
    inThisCopy(must(this.dataset[name], `<search-page> has no attribute data-${name}. Add it in SearchPage.astro.`));

  /** Fill the form from the address, search, and restore the position saved in the history. */
  #restore(): void {
    fillForm(this.#form);
    const position = positionOf(history.state);
    this.#shown = { ...batchSize, ...position?.shown };
    void this.#search(readForm(this.#form)).then(() => {
      if (position) restorePosition(this, position);
    });
  }

  /** Write the form to the address and search. The last word of a query may be incomplete while the reader is typing. */
  #submit(method: 'pushState' | 'replaceState', isTyping = false): void {
    clearTimeout(this.#timer);
    writeAddress(this.#form, method);
    this.#shown = { ...batchSize };
    const request = readForm(this.#form);
    const query = isTyping ? request.query.replace(/(?<=\s)\p{L}{1,2}$|^\p{L}{1,2}$/u, '').trim() : request.query;
    void this.#search({ ...request, query }, isTyping);
  }

  /** Search and show the results, unless a later search has started. */
  async #search(request: SearchRequest, isTyping = false): Promise<void> {
    this.#searches += 1;
    const isLatest = this.#isLatest();
    const isEmpty = request.query === '' && Object.keys(request.filters).length === 0;
    queryRequired(this, '.start', HTMLElement).hidden = !isEmpty;
    removeCounts(this.#facets);
    queryRequired(this, '.active', HTMLElement).replaceChildren(
      ...activeFilters(this.#facets, () => {
        this.#submit('pushState');
        this.#field.focus();
      }),
    );
    if (isEmpty) {
      this.#show(isTyping);
      return;
    }
    const progress = setTimeout(() => {
      if (isLatest()) this.#speak(isTyping, words.searching);
    }, statusMilliseconds);
    try {
      const search = await this.#loaded();
      const answer = await search.answer(request);
      const { lists, forms } = await resultItems(search, answer, request, this.#shown);
      if (!isLatest()) return;
      const hints = notices(answer, request.query);
      const isFound = lists.some(({ total }) => total > 0);
      if (!isFound) hints.push(indexLink(words.nothingHint, this.#url('index')));
      const found = element('b', {}, isFound ? words.found(lists.map(({ matching }) => matching)) : words.nothing);
      this.#show(isTyping, [found, words.forQuery(request.query, forms)], hints, lists);
      for (const list of lists) this.#offerMore(list, request);
      setTimeout(() => void this.#count(request, isLatest), countMilliseconds);
    } catch (error) {
      console.warn(error);
      if (isLatest()) this.#show(false, [words.failure], [indexLink(words.failureHint, this.#url('index'))]);
    } finally {
      clearTimeout(progress);
    }
  }

  /** Returns a function that is true until a later search starts. */
  #isLatest(): () => boolean {
    const id = this.#searches;
    return () => id === this.#searches;
  }

  /** Count the documents of each choice if the reader sees the choices. It needs files of its own, so it follows the results. */
  async #count(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    if (!isLatest() || !queryRequired(this.#facets, 'fieldset', HTMLElement).checkVisibility()) return;
    await countChoices(this.#facets, await this.#loaded(), request, isLatest).catch((error: unknown) => {
      console.warn(error);
    });
  }

  /** Show the button for more results of a kind if there are more. */
  #offerMore({ kind, total }: ResultList, request: SearchRequest): void {
    const button = queryRequired(this, `section.${kind} > button`, HTMLButtonElement);
    const shown = this.#shown[kind];
    button.hidden = total <= shown;
    button.onclick = () => {
      this.#shown[kind] += batchSize[kind];
      // Move focus to the first added result.
      void this.#search(request).then(() => {
        this.querySelectorAll<HTMLElement>(`section.${kind} ol > li > h3 a`)[shown]?.focus({ preventScroll: true });
      });
    };
  }

  #show(
    isTyping: boolean,
    status: readonly (Node | string)[] = [],
    hints: readonly Node[] = [],
    lists: readonly ResultList[] = [],
  ): void {
    this.#speak(isTyping, ...status);
    queryRequired(this, '.hint', HTMLElement).replaceChildren(...hints);
    for (const kind of documentKinds) {
      const section = queryRequired(this, `section.${kind}`, HTMLElement);
      const { full, partial } = lists.find((list) => list.kind === kind) ?? { full: [], partial: [] };
      const rest = queryRequired(section, '.partial', HTMLElement);
      rest.hidden = full.length === 0 || partial.length === 0;
      queryRequired(section, 'ol', HTMLOListElement).replaceChildren(...(full.length > 0 ? full : partial));
      queryRequired(rest, 'ol', HTMLOListElement).replaceChildren(...(rest.hidden ? [] : partial));
      section.hidden = full.length + partial.length === 0;
    }
  }

  /** Set the status. While the reader is typing, a screen reader would speak at every letter, so it waits. */
  #speak(isTyping: boolean, ...status: readonly (Node | string)[]): void {
    clearTimeout(this.#statusTimer);
    const set = (): void => {
      queryRequired(this, '.status', HTMLElement).replaceChildren(...status);
    };
    if (isTyping) this.#statusTimer = window.setTimeout(set, statusMilliseconds);
    else set();
  }
}

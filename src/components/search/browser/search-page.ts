import { type DocumentKind, documentKinds } from '#domain/search/index/record.ts';
import { isFull } from '#domain/search/query/find.ts';
import { otherForms } from '#domain/search/query/rank.ts';
import type { Result, Search, SearchRequest } from '#domain/search/query/search.ts';
import { must } from '#domain/must.ts';
import { once } from '#domain/once.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { fillForm, inThisCopy, readForm, writeAddress } from './address.ts';
import { element, queryRequired } from './dom.ts';
import { activeFilters, countChoices, removeCounts } from './facets.ts';
import { loadSearch } from './load-search.ts';
import { moveByKeys } from './move-by-keys.ts';
import { indexLink, notices } from './notices.ts';
import { resultItem } from './result.ts';
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
  readonly #load = once((engine) => loadSearch(engine, this.#url('files')));
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
  #loaded = (): Promise<Search> => this.#load(this.#url('engine'));

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
      const shown = documentKinds.map((kind) => answer[kind].slice(0, this.#shown[kind]));
      const results = (await Promise.all(shown.map((hits) => search.results(hits, answer, request)))).flat();
      if (!isLatest()) return;
      const hints = notices(answer, request.query);
      if (results.length === 0) hints.push(indexLink(words.nothingHint, this.#url('index')));
      const counts = documentKinds.map((kind) => answer[kind].filter(isFull).length);
      const found = element('b', {}, results.length > 0 ? words.found(counts) : words.nothing);
      const status = words.forQuery(request.query, otherForms(answer.clauses, results));
      this.#show(isTyping, [found, status], hints, results);
      for (const kind of documentKinds) this.#offerMore(kind, answer[kind].length, request);
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
  #offerMore(kind: DocumentKind, total: number, request: SearchRequest): void {
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
    results: readonly Result[] = [],
  ): void {
    this.#speak(isTyping, ...status);
    queryRequired(this, '.hint', HTMLElement).replaceChildren(...hints);
    for (const kind of documentKinds) {
      const section = queryRequired(this, `section.${kind}`, HTMLElement);
      const ofKind = results.filter(({ record }) => record.kind === kind);
      const main = ofKind.some(isFull) ? ofKind.filter(isFull) : ofKind;
      const others = ofKind.filter((result) => !main.includes(result));
      const partial = queryRequired(section, '.partial', HTMLElement);
      queryRequired(section, 'ol', HTMLOListElement).replaceChildren(...main.map(resultItem));
      queryRequired(partial, 'ol', HTMLOListElement).replaceChildren(...others.map(resultItem));
      partial.hidden = others.length === 0;
      section.hidden = main.length === 0;
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

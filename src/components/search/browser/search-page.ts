import { must } from '#domain/must.ts';
import { parseQuery } from '#domain/search/query/query.ts';
import type { Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { fillForm, readForm, type SearchRequest, writeAddress } from './address.ts';
import { loadSearch, type LoadedSearch } from './engine.ts';
import { type MatchesByKind, type ResultKind, findByKind } from './find.ts';
import { notices, indexLink } from './notices.ts';
import { queryRequired } from './dom.ts';
import { savePosition, positionOf, restorePosition } from './restore-position.ts';
import { rememberHighlights, resultItem } from './result.ts';
import { type ResultItems, renderResults } from './render-results.ts';

/** Results of each kind that are shown at first, and that the button adds. */
const batchSize: Record<ResultKind, number> = { artikel: 10, peristiwa: 5 };

/**
 * The custom element of the search page. It searches during typing and keeps the query, the filters and the position in the
 * history.
 */
export class SearchPage extends HTMLElement {
  #loading: Promise<LoadedSearch> | undefined;
  #searches = 0;
  #timer = 0;
  #shown = { ...batchSize };

  connectedCallback(): void {
    const form = queryRequired(this, 'form', HTMLFormElement);
    const field = queryRequired(this, 'input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#submit('pushState', 1);
    });
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        void this.#submit('replaceState', 3);
      }, 80);
    });
    // Load before the first letter, because most readers of this page search. Focus retries a failed load.
    const preload = (): unknown => void this.#loaded().catch(() => undefined);
    field.addEventListener('focus', preload);
    this.addEventListener('keydown', (event) => {
      moveByArrowKeys(event, [field, ...this.querySelectorAll<HTMLElement>('ol a, ol summary')]);
    });
    this.addEventListener('click', rememberHighlights);
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    savePosition(() => this.#shown);
    preload();
    this.#restore();
  }

  /** The engine and the lexicon, loaded once. After an error the next call tries again. */
  #loaded(): Promise<LoadedSearch> {
    this.#loading ??= loadSearch(this.#url('engine'), this.#url('lexicon')).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  #url(name: 'engine' | 'lexicon' | 'index'): string {
    return must(this.dataset[name], `<search-page> has no attribute data-${name}. Add it in SearchPage.astro.`);
  }

  /** Fill the form from the address, search, and restore the position saved in the history. */
  #restore(): void {
    const form = queryRequired(this, 'form', HTMLFormElement);
    const filtered = fillForm(form);
    if (filtered) queryRequired(this, 'details', HTMLDetailsElement).open = true;
    const position = positionOf(history.state);
    this.#shown = position?.shown ?? { ...batchSize };
    void this.#search(readForm(form), 1).then(() => {
      if (position) restorePosition(this, position);
    });
  }

  /** Write the form to the address and search. */
  #submit(method: 'pushState' | 'replaceState', minLength: number, literal = false): Promise<void> {
    const request = readForm(queryRequired(this, 'form', HTMLFormElement));
    writeAddress(request, method);
    this.#shown = { ...batchSize };
    return this.#search(request, minLength, literal);
  }

  /** Search and show the results, unless the query is shorter than `minLength` or a later search has started. */
  async #search(request: SearchRequest, minLength: number, literal = false): Promise<void> {
    const id = ++this.#searches;
    const isLatest = (): boolean => id === this.#searches;
    const longEnough = request.query.length >= minLength;
    queryRequired(this, '.start', HTMLElement).hidden = longEnough;
    if (!longEnough) {
      renderResults(this, '', []);
      return;
    }
    const progressTimer = setTimeout(() => {
      if (isLatest()) queryRequired(this, '.status', HTMLElement).textContent = words.searching;
    }, 400);
    try {
      const loaded = await this.#loaded();
      const terms = parseQuery(request.query, loaded.lexicon, literal);
      const answers = await findByKind(loaded, terms, request);
      const [artikel, peristiwa] = await Promise.all([
        this.#items(loaded, terms, answers, 'artikel', request),
        this.#items(loaded, terms, answers, 'peristiwa', request),
      ]);
      if (isLatest()) this.#show(request, terms, answers, { artikel, peristiwa });
    } catch (error) {
      console.warn(error);
      if (isLatest()) renderResults(this, words.failure, [indexLink(words.failureHint, this.#url('index'))]);
    } finally {
      clearTimeout(progressTimer);
    }
  }

  #show(request: SearchRequest, terms: readonly Term[], answers: MatchesByKind, items: ResultItems): void {
    const { artikel, peristiwa } = answers;
    const hasResults = artikel.hits.length + peristiwa.hits.length > 0;
    // The button is removed on click, so move focus to the first result, or to the input if there is none.
    const searchLiterally = (): void =>
      void this.#submit('replaceState', 1, true).then(() => {
        const first = this.querySelector<HTMLElement>('section > ol > li > h3 a');
        (first ?? queryRequired(this, 'input', HTMLInputElement)).focus({ preventScroll: true });
      });
    const dropped = artikel.hits.length > 0 ? artikel.dropped : peristiwa.dropped;
    const hints = notices(terms, dropped, hasResults, searchLiterally);
    if (!hasResults) hints.push(indexLink(words.nothingHint, this.#url('index')));
    const status = hasResults
      ? words.found(artikel.hits.length, peristiwa.hits.length, request.query)
      : words.nothing(request.query);
    renderResults(this, status, hints, items);
    this.#updateMoreButton('artikel', artikel.hits.length, request);
    this.#updateMoreButton('peristiwa', peristiwa.hits.length, request);
  }

  #items(
    { keysIn }: LoadedSearch,
    terms: readonly Term[],
    answers: MatchesByKind,
    kind: ResultKind,
    { fields }: SearchRequest,
  ): Promise<HTMLLIElement[]> {
    return Promise.all(
      answers[kind].hits
        .slice(0, this.#shown[kind])
        .map(async (hit) => resultItem(await hit.result.data(), hit, terms, keysIn, fields.pembicara)),
    );
  }

  /** Show the button for more results if there are more. */
  #updateMoreButton(kind: ResultKind, count: number, request: SearchRequest): void {
    const button = queryRequired(this, `section.${kind} > button`, HTMLButtonElement);
    const shown = this.#shown[kind];
    button.hidden = count <= shown;
    button.onclick = () => {
      this.#shown[kind] += batchSize[kind];
      // Move focus to the first added result.
      void this.#search(request, 1).then(() => {
        this.querySelectorAll<HTMLElement>(`section.${kind} > ol > li > h3 a`)[shown]?.focus({ preventScroll: true });
      });
    };
  }
}

/** Arrow up and down move the focus through the visible elements: from the input to the results and back. */
function moveByArrowKeys(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const visible = elements.filter((element) => element.checkVisibility());
  const current = visible.findIndex((element) => element === document.activeElement);
  const next = visible[current + (event.key === 'ArrowDown' ? 1 : -1)];
  if (current === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

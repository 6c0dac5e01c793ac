import { parse } from '#domain/search/query/query.ts';
import type { Term } from '#domain/search/query/term.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { fill, read, type Request, write } from './address.ts';
import { rememberHighlights } from './remember-highlights.ts';
import { load, type Loaded } from './engine.ts';
import { type Answers, type ResultKind, find } from './find.ts';
import { notices, wayOn } from './notices.ts';
import { queryRequired } from './query-required.ts';
import { keepPosition, positionOf, returnTo } from './restore-position.ts';
import { resultItem } from './result.ts';
import { type Items, renderResults } from './render-results.ts';
import { moveByArrowKeys } from './arrow-keys.ts';

/** Results shown of each kind before more are asked for. */
const batch: Record<ResultKind, number> = { artikel: 10, peristiwa: 5 };

/** The search page: reads its address, answers while one types, keeps address and place in step. */
export class SearchPage extends HTMLElement {
  #loading: Promise<Loaded> | undefined;
  #turn = 0;
  #timer = 0;
  #shown = { ...batch };

  connectedCallback(): void {
    const form = queryRequired(this, 'form', HTMLFormElement);
    const field = queryRequired(this, 'input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#ask('pushState', 1);
    });
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        void this.#ask('replaceState', 3);
      }, 80);
    });
    // Whoever comes here will search: nothing waits for the first letter. What failed is tried again.
    const ready = (): unknown => void this.#loaded().catch(() => undefined);
    field.addEventListener('focus', ready);
    this.addEventListener('keydown', (event) => {
      moveByArrowKeys(event, [field, ...this.querySelectorAll<HTMLElement>('ol a, ol summary')]);
    });
    this.addEventListener('click', rememberHighlights);
    window.addEventListener('popstate', () => {
      this.#recall();
    });
    keepPosition(() => this.#shown);
    ready();
    this.#recall();
  }

  /** The engine, loaded once; a failed try may be repeated. */
  #loaded(): Promise<Loaded> {
    const { engine = '', lexicon = '' } = this.dataset;
    this.#loading ??= load(engine, lexicon).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Fill the form from the address, search, and go back to the place one left. */
  #recall(): void {
    const form = queryRequired(this, 'form', HTMLFormElement);
    const filtered = fill(form);
    if (filtered) queryRequired(this, 'details', HTMLDetailsElement).open = true;
    const place = positionOf(history.state);
    this.#shown = place?.shown ?? { ...batch };
    void this.#run(read(form), 1).then(() => {
      if (place) returnTo(this, place);
    });
  }

  /** Search for what the form says now, from so many letters on. */
  #ask(how: 'pushState' | 'replaceState', least: number, literal = false): Promise<void> {
    const request = read(queryRequired(this, 'form', HTMLFormElement));
    write(request, how);
    this.#shown = { ...batch };
    return this.#run(request, least, literal);
  }

  async #run(request: Request, least: number, literal = false): Promise<void> {
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    const enough = request.query.length >= least;
    queryRequired(this, '.start', HTMLElement).hidden = enough;
    if (!enough) {
      renderResults(this, '', []);
      return;
    }
    const slow = setTimeout(() => {
      if (current()) queryRequired(this, '.status', HTMLElement).textContent = words.searching;
    }, 400);
    try {
      const loaded = await this.#loaded();
      const terms = parse(request.query, loaded.lexicon, literal);
      const answers = await find(loaded, terms, request);
      const [artikel, peristiwa] = await Promise.all([
        this.#items(loaded, terms, answers, 'artikel'),
        this.#items(loaded, terms, answers, 'peristiwa'),
      ]);
      if (current()) this.#show(request, terms, answers, { artikel, peristiwa });
    } catch (error) {
      console.warn(error);
      if (current()) renderResults(this, words.failure, [wayOn(words.failed, this.dataset.index)]);
    } finally {
      clearTimeout(slow);
    }
  }

  #show(request: Request, terms: readonly Term[], answers: Answers, items: Items): void {
    const { artikel, peristiwa } = answers;
    const any = artikel.hits.length + peristiwa.hits.length > 0;
    // The button goes with what it was about; whoever pressed it goes on at the first result, or writes another word.
    const literally = (): void =>
      void this.#ask('replaceState', 1, true).then(() => {
        const first = this.querySelector<HTMLElement>('section > ol > li > h3 a');
        (first ?? queryRequired(this, 'input', HTMLInputElement)).focus({ preventScroll: true });
      });
    const hints = notices(terms, artikel.hits.length > 0 ? artikel.dropped : peristiwa.dropped, any, literally);
    if (!any) hints.push(wayOn(words.wayOn, this.dataset.index));
    const status = any
      ? words.found(artikel.hits.length, peristiwa.hits.length, request.query)
      : words.nothing(request.query);
    renderResults(this, status, hints, items);
    this.#offer('artikel', artikel.hits.length, request);
    this.#offer('peristiwa', peristiwa.hits.length, request);
  }

  #items({ keysIn }: Loaded, terms: readonly Term[], answers: Answers, kind: ResultKind): Promise<HTMLLIElement[]> {
    return Promise.all(
      answers[kind].hits
        .slice(0, this.#shown[kind])
        .map(async (hit) => resultItem(await hit.result.data(), hit, terms, keysIn)),
    );
  }

  /** Offer the rest, where there is one. */
  #offer(kind: ResultKind, count: number, request: Request): void {
    const button = queryRequired(this, `section.${kind} > button`, HTMLButtonElement);
    const shown = this.#shown[kind];
    button.hidden = count <= shown;
    button.onclick = () => {
      this.#shown[kind] += batch[kind];
      // Whoever asked for more goes on at the first of them.
      void this.#run(request, 1).then(() => {
        this.querySelectorAll<HTMLElement>(`section.${kind} > ol > li > h3 a`)[shown]?.focus({ preventScroll: true });
      });
    };
  }
}

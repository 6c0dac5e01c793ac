import { type Answer, answer, type Hit } from '../../domain/search/answer.ts';
import { parse, type Term } from '../../domain/search/query.ts';
import { search as words } from '../../strings/search.ts';
import { element } from './element.ts';
import { load, type Loaded, type Narrowing, type Result } from './engine.ts';
import { resultItem } from './result.ts';

const batch = { artikel: 10, peristiwa: 5 };

/** The search page: reads its address, answers while one types, keeps the address in step. */
export class SearchPage extends HTMLElement {
  #loading: Promise<Loaded> | undefined;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember('pushState');
      void this.#run(1);
    });
    this.form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#remember('replaceState');
        void this.#run(3);
      }, 150);
    });
    this.input.addEventListener('focus', () => void this.#loaded().catch(() => undefined));
    this.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    window.addEventListener('popstate', () => {
      this.#recall();
    });
    this.#recall();
  }

  get form(): HTMLFormElement {
    return must(this.querySelector('form'));
  }

  get input(): HTMLInputElement {
    return must(this.querySelector('input'));
  }

  /** The engine, loaded once; a failed try may be repeated. */
  #loaded(): Promise<Loaded> {
    const { engine = '', lexicon = '' } = this.dataset;
    this.#loading ??= load(new URL(engine, location.href).href, lexicon).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Fill the form from the address, and search. */
  #recall(): void {
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields()) field.value = asked.get(field.name) ?? '';
    for (const name of asked.keys()) if (name !== 'q') this.querySelector('details')?.setAttribute('open', '');
    void this.#run(1);
  }

  /** Put what the form holds into the address. */
  #remember(how: 'pushState' | 'replaceState'): void {
    const asked = new URLSearchParams(
      this.#fields().flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()]] : [])),
    );
    const address = asked.size > 0 ? `${location.pathname}?${asked.toString()}` : location.pathname;
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.form.elements].filter(
      (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
    );
  }

  async #run(least: number, literal = false): Promise<void> {
    const turn = ++this.#turn;
    const query = this.input.value.trim();
    if (query.length < least) {
      this.#say('');
      this.#show('articles', []);
      this.#show('events', []);
      this.#hint([]);
      this.toggle('.start', query === '');
      return;
    }
    this.toggle('.start', false);
    try {
      const slow = setTimeout(() => {
        if (turn === this.#turn) this.#say(words.searching);
      }, 400);
      const loaded = await this.#loaded();
      const terms = parse(query, loaded.lexicon, literal);
      const [articles, events] = await Promise.all([
        this.#find(loaded, terms, 'artikel'),
        this.#find(loaded, terms, 'peristiwa'),
      ]);
      clearTimeout(slow);
      if (turn !== this.#turn) return;
      await this.#tell(loaded, query, terms, articles, events);
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  async #find({ search }: Loaded, terms: readonly Term[], kind: 'artikel' | 'peristiwa'): Promise<Answer<Result>> {
    const asked = new FormData(this.form);
    const filters: Record<string, string> = { jenis: kind };
    for (const name of ['media', 'bulan', 'pembicara', 'tokoh', 'tempat']) {
      const value = asked.get(name);
      if (typeof value === 'string' && value) filters[name] = value;
    }
    if (![null, '', kind].includes(asked.get('jenis') as string | null)) return { hits: [], dropped: [] };
    const found = await answer(terms, (query) => search(query, { filters }));
    const order = asked.get('urut');
    if (typeof order !== 'string' || !order || found.hits.length === 0) return found;
    const sort: Narrowing['sort'] = { tanggal: order === 'tanggal-lama' ? 'asc' : 'desc' };
    const rank = new Map((await search(null, { filters, sort })).map(({ id }, index) => [id, index]));
    return {
      ...found,
      hits: found.hits.toSorted((a, b) => (rank.get(a.result.id) ?? 0) - (rank.get(b.result.id) ?? 0)),
    };
  }

  async #tell(
    loaded: Loaded,
    query: string,
    terms: Term[],
    articles: Answer<Result>,
    events: Answer<Result>,
  ): Promise<void> {
    const turn = this.#turn;
    const lists = await Promise.all([
      this.#items(loaded, terms, articles.hits.slice(0, batch.artikel)),
      this.#items(loaded, terms, events.hits.slice(0, batch.peristiwa)),
    ]);
    if (turn !== this.#turn) return;
    this.#show('articles', lists[0]);
    this.#show('events', lists[1]);
    const any = articles.hits.length + events.hits.length > 0;
    this.#say(any ? words.found(articles.hits.length, events.hits.length, query) : words.nothing(query));
    this.#hint([
      ...this.#repairs(terms),
      ...this.#lack(articles.hits.length > 0 ? articles.dropped : events.dropped),
      ...(any ? [] : [this.#wayOn(words.wayOn)]),
    ]);
  }

  #items({ lexicon }: Loaded, terms: readonly Term[], hits: readonly Hit<Result>[]): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map(async (hit) => resultItem(await hit.result.data(), hit, terms, lexicon)));
  }

  #repairs(terms: readonly Term[]): Node[] {
    const mended = terms.filter(({ repaired }) => repaired !== undefined);
    if (mended.length === 0) return [];
    const button = element(
      'button',
      { type: 'button', class: 'plain-button' },
      words.literal(mended.map(({ said }) => said).join(' ')),
    );
    button.addEventListener('click', () => void this.#run(1, true));
    return [element('p', {}, words.repaired(mended.map(({ repaired }) => repaired).join(' ')), ' — ', button)];
  }

  #lack(dropped: readonly Term[]): Node[] {
    if (dropped.length === 0) return [];
    const said = dropped.map(({ said: word }) => word).join(', ');
    const unknown = dropped.every(({ keys, wider }) => keys.length + wider.length === 0);
    return [element('p', {}, unknown ? words.lacking(said) : words.dropped(said))];
  }

  #wayOn(text: string): Node {
    return element('p', {}, text, element('a', { href: this.dataset.index ?? '' }, words.indexName), '.');
  }

  #fail(): void {
    this.#say('');
    this.#show('articles', []);
    this.#show('events', []);
    this.#hint([this.#wayOn(words.failed)]);
  }

  #hint(nodes: readonly Node[]): void {
    this.querySelector('.hint')?.replaceChildren(...nodes);
    this.toggle('.hint', nodes.length > 0);
  }

  #say(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }

  #show(section: 'articles' | 'events', items: readonly Node[]): void {
    this.querySelector(`.${section} ol`)?.replaceChildren(...items);
    this.toggle(`.${section}`, items.length > 0);
  }

  toggle(selector: string, on: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', !on);
  }

  /** Arrow keys lead from the field into the results, through them, and back. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.input, ...this.querySelectorAll<HTMLElement>('ol a')].filter((stop) => stop.checkVisibility());
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The search page lacks a part.');
  return value;
}

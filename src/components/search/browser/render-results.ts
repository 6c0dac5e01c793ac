import type { ResultKind } from './find.ts';
import { queryRequired } from './query-required.ts';

/** What is shown of each kind, an element for each result. */
export type Items = Readonly<Record<ResultKind, readonly Node[]>>;

const none: Items = { artikel: [], peristiwa: [] };

/** Put everything that is said and found on the search page, at once. */
export function renderResults(root: Element, status: string, hints: readonly Node[], items: Items = none): void {
  queryRequired(root, '.status', HTMLElement).textContent = status;
  const hint = queryRequired(root, '.hint', HTMLElement);
  hint.replaceChildren(...hints);
  hint.hidden = hints.length === 0;
  for (const kind of ['artikel', 'peristiwa'] as const) {
    const section = queryRequired(root, `section.${kind}`, HTMLElement);
    queryRequired(section, 'ol', HTMLOListElement).replaceChildren(...items[kind]);
    section.hidden = items[kind].length === 0;
  }
}

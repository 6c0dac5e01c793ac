import type { ResultKind } from './find.ts';
import { queryRequired } from './dom.ts';

/** The elements to show: one per result, by kind. */
export type ResultItems = Readonly<Record<ResultKind, readonly Node[]>>;

const noItems: ResultItems = { artikel: [], peristiwa: [] };

/** Replace the status, the notices and the results on the search page. */
export function renderResults(
  root: Element,
  status: string,
  hints: readonly Node[],
  items: ResultItems = noItems,
): void {
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

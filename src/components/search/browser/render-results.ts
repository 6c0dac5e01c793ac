import type { Kind } from './find.ts';
import { part } from './query-required.ts';

/** What is shown of each kind, an element for each result. */
export type Items = Readonly<Record<Kind, readonly Node[]>>;

const none: Items = { artikel: [], peristiwa: [] };

/** Put everything that is said and found on the search page, at once. */
export function tell(root: Element, status: string, hints: readonly Node[], items: Items = none): void {
  part(root, '.status', HTMLElement).textContent = status;
  const hint = part(root, '.hint', HTMLElement);
  hint.replaceChildren(...hints);
  hint.hidden = hints.length === 0;
  for (const kind of ['artikel', 'peristiwa'] as const) {
    const section = part(root, `section.${kind}`, HTMLElement);
    part(section, 'ol', HTMLOListElement).replaceChildren(...items[kind]);
    section.hidden = items[kind].length === 0;
  }
}

import type { ResultKind } from './find.ts';

/** Where a reader was in the results: how many were shown, how far down, at which link. */
export interface Position {
  shown: Record<ResultKind, number>;
  top: number;
  link: string | null;
}

/** Keep the place of this step of the history whenever it changes or the page is left. */
export function keepPosition(shown: () => Position['shown']): void {
  history.scrollRestoration = 'manual';
  const keep = (): void => {
    const link = document.activeElement?.getAttribute('href') ?? null;
    history.replaceState({ shown: shown(), top: scrollY, link } satisfies Position, '');
  };
  window.addEventListener('scrollend', keep);
  window.addEventListener('pagehide', keep);
}

/** The place that a step of the history keeps, if it keeps one. */
export function positionOf(state: unknown): Position | undefined {
  return typeof state === 'object' && state !== null && 'shown' in state ? (state as Position) : undefined;
}

/** Go back to a place, and to the link that was followed from there, folded away or not. */
export function returnTo(root: Element, { top, link }: Position): void {
  const links = root.querySelectorAll<HTMLElement>('ol a');
  const followed = [...links].find((one) => one.getAttribute('href') === link);
  const folded = followed?.closest('details');
  if (folded) folded.open = true;
  scrollTo(0, top);
  followed?.focus({ preventScroll: true });
}

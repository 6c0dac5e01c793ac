import type { DocumentKind } from '#domain/search/index/record.ts';

/** The number of shown results of each kind. */
export type Shown = Record<DocumentKind, number>;

/** A reader's position in the results. */
export interface ScrollPosition {
  shown: Shown;
  /** The vertical scroll offset in CSS pixels. */
  top: number;
  /** The `href` of the focused link, or null. */
  link: string | null;
}

/** Save the position in the current entry of the history after each scroll and before the page is left. */
export function savePosition(shown: () => ScrollPosition['shown']): void {
  history.scrollRestoration = 'manual';
  const save = (): void => {
    const link = document.activeElement?.getAttribute('href') ?? null;
    history.replaceState({ shown: shown(), top: scrollY, link } satisfies ScrollPosition, '');
  };
  window.addEventListener('scrollend', save);
  window.addEventListener('pagehide', save);
}

/** Returns the position in the state of a history entry; undefined if there is none, or it has another form. */
export function positionOf(state: unknown): ScrollPosition | undefined {
  const { shown, top, link } = Object(state) as Partial<Record<keyof ScrollPosition, unknown>>;
  const { artikel, peristiwa, perbandingan } = Object(shown) as Partial<Record<DocumentKind, unknown>>;
  const areNumbers = [artikel, peristiwa, perbandingan, top].every(
    (value) => Number.isFinite(value) && Number(value) >= 0,
  );
  return areNumbers && (link === null || typeof link === 'string') ? (state as ScrollPosition) : undefined;
}

/** Scroll to a position and focus the link that was followed. Opens the `<details>` that contains the link. */
export function restorePosition(root: Element, { top, link }: ScrollPosition): void {
  const links = root.querySelectorAll<HTMLElement>('ol a');
  const followed = [...links].find((one) => one.getAttribute('href') === link);
  const details = followed?.closest('details');
  if (details) details.open = true;
  scrollTo(0, top);
  followed?.focus({ preventScroll: true });
}

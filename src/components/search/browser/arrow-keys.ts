/** Arrow keys lead from the field into the results, through them, and back. */
export function moveByArrowKeys(event: KeyboardEvent, all: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = all.filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Arrow up and down move the focus from the field to the results and back; Escape in the results returns to the field. */
export function moveByKeys(event: KeyboardEvent, field: HTMLElement, results: readonly HTMLElement[]): void {
  const visible = [field, ...results.filter((element) => element.checkVisibility())];
  const current = visible.findIndex((element) => element === document.activeElement);
  if (current === -1) return;
  const next =
    event.key === 'ArrowDown'
      ? visible[current + 1]
      : event.key === 'ArrowUp'
        ? visible[current - 1]
        : event.key === 'Escape' && current > 0
          ? field
          : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

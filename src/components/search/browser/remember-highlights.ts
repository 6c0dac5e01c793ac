/** A click on a result: remember its marked words for the place that it leads to; the address stays plain. */
export function rememberHighlights(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const item = link?.closest('li li') ?? link?.closest('li');
  if (!link || !item) return;
  const words = Array.from(item.querySelectorAll('mark'), (mark) => mark.textContent);
  try {
    sessionStorage.setItem(link.pathname + link.hash, JSON.stringify([...new Set(words)]));
  } catch {
    // Storage is closed: the place is shown without marks.
  }
}

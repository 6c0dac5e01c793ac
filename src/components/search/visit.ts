const store = 'cari';

/** Which words a reader came for, and where: they are marked there, and the address stays plain. */
interface Visit {
  address: string;
  words: string[];
}

/** A click on a result: remember its marked words for the page that it leads to. */
export function leave(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const item = link?.closest('li li') ?? link?.closest('li');
  if (!link || !item) return;
  const words = Array.from(item.querySelectorAll('mark'), (mark) => mark.textContent);
  const visit: Visit = { address: link.pathname + link.hash, words: [...new Set(words)] };
  sessionStorage.setItem(store, JSON.stringify(visit));
}

/** The words that a reader came for, when this is the page; told once. */
export function arrive(): string[] {
  const stored = sessionStorage.getItem(store);
  if (stored === null) return [];
  const { address, words } = JSON.parse(stored) as Visit;
  if (address !== location.pathname + location.hash) return [];
  sessionStorage.removeItem(store);
  return words;
}

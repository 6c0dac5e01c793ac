import { markWords } from './mark-words.ts';

/** Mark the words that a reader came for from the search (`leave.ts`), once, at the place it led to. */
export function arrive(): void {
  const address = location.pathname + location.hash;
  const words = sessionStorage.getItem(address);
  const place = document.getElementById(location.hash.slice(1) || 'isi');
  if (words === null || !place) return;
  sessionStorage.removeItem(address);
  markWords(place, JSON.parse(words) as string[]);
}

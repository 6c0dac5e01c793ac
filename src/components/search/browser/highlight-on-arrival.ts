import { markWords } from './mark-words.ts';

/** Mark the words that a reader came for from the search (`leave.ts`), once, at the place it led to. */
export function highlightOnArrival(): void {
  const place = document.getElementById(location.hash.slice(1) || 'isi');
  const words = place && taken(location.pathname + location.hash);
  if (place && words !== null) markWords(place, JSON.parse(words) as string[]);
}

/** What was remembered for an address, once; null where nothing was, or storage is closed. */
function taken(address: string): string | null {
  try {
    const words = sessionStorage.getItem(address);
    sessionStorage.removeItem(address);
    return words;
  } catch {
    return null;
  }
}

import { markWords } from './mark-words.ts';

/** Highlight the words of a followed search result (`rememberHighlights` in `result.ts`) at the target of the link, once. */
export function highlightOnArrival(): void {
  const target = document.getElementById(location.hash.slice(1) || 'isi');
  const words = target && takeStoredWords(location.pathname + location.hash);
  if (target && words !== null) markWords(target, JSON.parse(words) as string[]);
}

/** Remove and return the words stored for an address, as JSON; null if there are none or storage is not available. */
function takeStoredWords(address: string): string | null {
  try {
    const words = sessionStorage.getItem(address);
    sessionStorage.removeItem(address);
    return words;
  } catch {
    return null;
  }
}

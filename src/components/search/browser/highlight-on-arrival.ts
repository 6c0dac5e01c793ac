import { markWords } from './mark-words.ts';

/** Highlight the words of a followed search result (`rememberHighlights` in `result.ts`) at the target of the link, once. */
export function highlightOnArrival(): void {
  const target = document.getElementById(location.hash.slice(1) || 'isi');
  if (target) markWords(target, takeStoredWords(location.pathname + location.hash));
}

/** Remove and return the words stored for an address; none if there are none, or storage is not available. */
function takeStoredWords(address: string): string[] {
  try {
    const words = sessionStorage.getItem(address);
    sessionStorage.removeItem(address);
    return wordsOf(words);
  } catch {
    return [];
  }
}

/**
 * Returns the words of a stored value: a JSON list of texts. Any other value has none, because other scripts of the origin
 * can write to the storage.
 * @throws {SyntaxError} if the value is not JSON
 */
export function wordsOf(stored: string | null): string[] {
  const value: unknown = JSON.parse(stored ?? '[]');
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

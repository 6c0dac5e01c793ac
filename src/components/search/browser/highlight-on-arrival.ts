import { markWords } from './mark-words.ts';

/** The parameter of an address with the words to highlight at its target, separated by "|". */
export const highlightParameter = 'sorot';

/** Highlight the words of a followed search result at the target of the link. They stay after a reload and in a shared link. */
export function highlightOnArrival(): void {
  const words = new URLSearchParams(location.search).get(highlightParameter);
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target && words !== null) markWords(target, words.split('|'));
}

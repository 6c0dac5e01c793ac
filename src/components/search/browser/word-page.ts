import { inAlphabet } from '#domain/language.ts';

/** Leads from the address of a word that is not on this page of the index to the page that has it. */
export function openPageOfWord(): void {
  const word = /^#kata-(.+)/.exec(decodeURIComponent(location.hash))?.[1];
  if (word === undefined || document.getElementById(`kata-${word}`)) return;
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-last]')];
  const page = pages.find(({ dataset }) => inAlphabet.compare(word, dataset.last ?? '') <= 0);
  if (page) location.replace(page.href + location.hash);
}

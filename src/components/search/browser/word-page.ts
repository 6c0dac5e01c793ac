import { inAlphabet } from '#domain/language.ts';

/** Leads from the address of a word that is not on this page of the index to the page that has it. */
export function openPageOfWord(): void {
  const word = /^#kata-(.+)/.exec(decodedHash())?.[1];
  if (word === undefined || document.getElementById(`kata-${word}`)) return;
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-last]')];
  const page = pages.find(({ dataset }) => inAlphabet.compare(word, dataset.last ?? '') <= 0);
  if (page) location.replace(page.href + location.hash);
}

/** The fragment of the address; "" if it has a percent sign that encodes nothing. */
function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return '';
  }
}

import type { CitationWords, Reference } from './reference.ts';

/**
 * Returns a note with the facts for which reference managers have no field: the sentence, the date note, the archive and its
 * edition, and the original address.
 */
export function note(
  { sentence, dateNote, kind, archive, originalUrl: original }: Reference,
  words: CitationWords,
): string {
  const parts = [
    sentence && `${sentence.locator}: “${sentence.text}”`,
    dateNote,
    kind === 'report' ? words.accessedThrough(`${archive.title}, ${archive.edition}`) : archive.edition,
    original === null ? null : words.original(original),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

import type { CitationWords, Reference } from './reference.ts';

/** What a reference manager has no field for, in one note: the sentence, the dates, the archive and its edition, the first address. */
export function note({ sentence, dateNote, kind, archive, original }: Reference, words: CitationWords): string {
  const parts = [
    sentence && `${sentence.locator}: “${sentence.text}”`,
    dateNote,
    kind === 'report' ? words.through(`${archive.title}, ${archive.edition}`) : archive.edition,
    original === null ? null : words.original(original),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

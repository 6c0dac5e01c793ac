import type { Entity } from '#schema/entity.ts';

/** An occurrence of a printed spelling of a name. Offsets are UTF-16 code units, from 0; `end` is exclusive. */
export interface Mention {
  /** The id of the name. */
  id: string;
  start: number;
  end: number;
}

/**
 * Returns the mentions of names in a text, in order. A mention is one or more whole words. If mentions overlap, the
 * first one counts, and of two with the same start the longer one: "Bank Indonesia" is no mention of "Indonesia".
 */
export function mentions(text: string, names: readonly (Pick<Entity, 'printed'> & { id: string })[]): Mention[] {
  const candidates = names
    .flatMap(({ id, printed }) =>
      printed.flatMap((form) => occurrences(text, form).map((start) => ({ id, start, end: start + form.length }))),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: Mention[] = [];
  for (const candidate of candidates) if (candidate.start >= (found.at(-1)?.end ?? 0)) found.push(candidate);
  return found;
}

/**
 * Returns the start of each occurrence of a form as whole words, as UTF-16 offsets. An empty form has no occurrences.
 * @param hyphenJoins true if a hyphen is part of a word, so that "anti-korupsi" does not contain "korupsi"
 * @example occurrences('anti-korupsi, korupsi', 'korupsi') // [14]
 */
export function occurrences(text: string, form: string, hyphenJoins = true): number[] {
  if (form === '') return [];
  const wordCharacter = hyphenJoins ? /[\p{L}\p{N}-]/u : /[\p{L}\p{N}]/u;
  const starts: number[] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1))
    if (!wordCharacter.test(text[start - 1] ?? '') && !wordCharacter.test(text[start + form.length] ?? ''))
      starts.push(start);
  return starts;
}

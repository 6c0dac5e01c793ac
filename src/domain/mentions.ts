import type { Entity } from '../schema/entity.ts';

/** A printed name in a text: whose it is, and where (UTF-16 offsets, the end not counted in). */
export interface Mention {
  id: string;
  start: number;
  end: number;
}

/**
 * Where a text names somebody or something, in whole words, in order. Of two names at one place the longer one counts:
 * "Bank Indonesia" is not also Indonesia.
 */
export function mentions(text: string, names: readonly (Pick<Entity, 'printed'> & { id: string })[]): Mention[] {
  const found = names
    .flatMap(({ id, printed }) =>
      printed.flatMap((form) => occurrences(text, form).map((start) => ({ id, start, end: start + form.length }))),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/** Where a form stands in a text as whole words (UTF-16 offsets). A hyphen joins words: "anti-korupsi" does not hold "korupsi" alone. */
export function occurrences(text: string, form: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const touches = (character: string | undefined): boolean =>
      character !== undefined && /[\p{L}\p{N}-]/u.test(character);
    if (!touches(text[at - 1]) && !touches(text[at + form.length])) starts.push(at);
  }
  return starts;
}

import type { Entity } from '#schema/entity.ts';

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

/**
 * Where a form occurs in a text as whole words (UTF-16 offsets); an empty form occurs nowhere.
 * @param hyphenJoins true if a hyphen joins words, so that "anti-korupsi" does not contain "korupsi"
 */
export function occurrences(text: string, form: string, hyphenJoins = true): number[] {
  if (form === '') return [];
  const joined = hyphenJoins ? /[\p{L}\p{N}-]/u : /[\p{L}\p{N}]/u;
  const starts: number[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    if (!joined.test(text[at - 1] ?? '') && !joined.test(text[at + form.length] ?? '')) starts.push(at);
  return starts;
}

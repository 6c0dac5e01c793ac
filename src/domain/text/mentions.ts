import { memoize } from '#domain/memoize.ts';
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
export function mentions(text: string, names: readonly Spelled[]): Mention[] {
  const forms = formsByFirstWord(names);
  const atWords = Array.from(text.matchAll(words)).flatMap(({ 0: word, index: start }) =>
    (forms.get(word) ?? [])
      .map(({ id, form }) => ({ id, form, start, end: start + form.length }))
      .filter(({ form, end }) => text.startsWith(form, start) && !wordCharacter.test(text[end] ?? '')),
  );
  const others = (forms.get('') ?? []).flatMap(({ id, form }) =>
    occurrences(text, form).map((start) => ({ id, start, end: start + form.length })),
  );
  const candidates = [...atWords, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: Mention[] = [];
  for (const { id, start, end } of candidates) if (start >= (found.at(-1)?.end ?? 0)) found.push({ id, start, end });
  return found;
}

type Spelled = Pick<Entity, 'printed'> & { id: string };

const wordCharacter = /[\p{L}\p{N}-]/u;
const words = /[\p{L}\p{N}-]+/gu;

/** The forms of names by their first word, so that a text is compared only with names that begin with one of its words. */
const formsByFirstWord = memoize((names: readonly Spelled[]) =>
  Map.groupBy(
    names.flatMap(({ id, printed }) => printed.map((form) => ({ id, form }))),
    ({ form }) => /^[\p{L}\p{N}-]*/u.exec(form)?.[0] ?? '',
  ),
);

/**
 * Returns the start of each occurrence of a form as whole words, as UTF-16 offsets. An empty form has no occurrences.
 * @param hyphenJoins true if a hyphen is part of a word, so that "anti-korupsi" does not contain "korupsi"
 * @example occurrences('anti-korupsi, korupsi', 'korupsi') // [14]
 */
export const occurrences = (text: string, form: string, hyphenJoins = true): number[] => [
  ...startsOf(text, form, hyphenJoins),
];

/** Returns true if a form occurs in a text as whole words. It stops at the first occurrence. */
export const occurs = (text: string, form: string): boolean => startsOf(text, form, true).next().done !== true;

function* startsOf(text: string, form: string, hyphenJoins: boolean): Generator<number> {
  if (form === '') return;
  const character = hyphenJoins ? wordCharacter : /[\p{L}\p{N}]/u;
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1))
    if (!character.test(text[start - 1] ?? '') && !character.test(text[start + form.length] ?? '')) yield start;
}

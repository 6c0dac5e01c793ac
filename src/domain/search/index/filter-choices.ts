import { byFrequency } from '#domain/frequency.ts';
import { language } from '#domain/language.ts';
import type { Filter, SearchDocument } from './documents.ts';

/** The choices of a filter of the search. */
export interface FilterChoices {
  name: Filter;
  /** The values in alphabetical order. */
  choices: { value: string; label: string }[];
  /** False if the choices are only the most frequent values. */
  isComplete: boolean;
}

/**
 * Returns a choice for each value of a filter in the documents, or for the most frequent ones: a longer list does not help a
 * reader to choose, and the search page would grow with the archive.
 * @param max the largest number of choices
 */
export function filterChoices(
  documents: readonly Pick<SearchDocument, 'filters' | 'kind'>[],
  name: Filter,
  labelOf: (value: string) => string = (value) => value,
  max = Infinity,
): FilterChoices {
  const values = byFrequency(
    documents.flatMap(({ filters, kind }) => (name === 'jenis' ? [kind] : (filters[name] ?? []))),
  );
  const choices = values.slice(0, max).map(([value]) => ({ value, label: labelOf(value) }));
  return {
    name,
    choices: choices.toSorted((a, b) => a.value.localeCompare(b.value, language)),
    isComplete: values.length <= max,
  };
}

import { weekdayNames, monthNames } from '#domain/dates/dates.ts';
import { byFrequency } from '#domain/frequency.ts';
import type { NameKind } from '#schema/records.ts';
import { slug, type Report } from './reports.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The names of a generated archive, by kind. Outlets are not found in the texts. */
export type FoundNames = Record<Exclude<NameKind, 'outlets'>, { id: string; name: string }[]>;

/** How each kind of name is printed: the first group is the name. */
const patterns: Record<keyof FoundNames, RegExp> = {
  people: /(?<=\p{Ll},? )(\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,})(?! \p{Lu})(?![\p{L}\p{N}-])/gu,
  organisations: /(?<=\p{Ll} )(\p{Lu}{3,})(?![\p{L}\p{N}-])/gu,
  places: /(?<=\b(?:di|dari|ke) )(\p{Lu}\p{Ll}{3,})(?! \p{Lu})(?![\p{L}\p{N}-])/gu,
};

/**
 * Returns the most frequent names of the reports, up to a share of their number. Each has an id of its own.
 * @param taken ids that are not free
 */
export function namesIn(reports: readonly Report[], taken: Iterable<string>): FoundNames {
  const ids = new Set(taken);
  const find = (kind: keyof FoundNames, most: number) => {
    const printed = reports.flatMap(({ paragraphs }) => [
      ...new Set(paragraphs.flatMap((text) => text.match(patterns[kind]) ?? [])),
    ]);
    return byFrequency(printed.filter((name) => !isDateWord(name)))
      .toSorted(([a, many], [b, more]) => more - many || compareCodeUnits(a, b))
      .map(([name]) => ({ id: slug(name), name }))
      .filter(({ id }) => id !== '' && !ids.has(id) && ids.add(id))
      .slice(0, most);
  };
  const share = (part: number): number => 10 + Math.round(Math.sqrt(reports.length) * part);
  return {
    people: find('people', share(3)),
    organisations: find('organisations', share(1.5)),
    places: find('places', share(1.5)),
  };
}

const isDateWord = (name: string): boolean =>
  name.split(' ').some((word) => weekdayNames.includes(word) || monthNames.includes(word));

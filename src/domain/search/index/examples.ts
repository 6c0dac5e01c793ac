import type { Archive } from '#domain/archive/archive.ts';
import { isOneDay } from '#domain/dates/certainty.ts';
import { plainDay } from '#domain/dates/dates.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import type { NameKind } from '#schema/records.ts';
import { type WordFamily, parseFamily } from '#domain/search/lexicon/family.ts';
import type { LexiconData } from '#domain/search/lexicon/lexicon.ts';

/**
 * Example queries from the archive: the place, the organisation and the person that most articles mention, a word with many
 * forms, and the day of a publication. What the archive does not have is omitted.
 * @example ['Kotabaru', 'BPN', 'Budi Santoso', 'pemerintah', '10 Januari 2022']
 */
export function exampleQueries(
  { names, articles }: Pick<Archive, 'names' | 'articles'>,
  { families }: LexiconData,
): string[] {
  const mostMentioned = (kind: NameKind): string[] => {
    const [name] = names
      .filter((one) => one.kind === kind && one.printed.length > 0)
      .toSorted((a, b) => b.mentioned.length - a.mentioned.length);
    if (!name) return [];
    const [shortest = name.name] = name.printed.toSorted((a, b) => a.length - b.length);
    return [name.name.includes(' ') ? shortest : name.name];
  };
  const [largest] = families.map(parseFamily).toSorted((a, b) => familyScore(b) - familyScore(a));
  const day = articles.find(({ published }) => isPrinted(published) && isOneDay(published))?.day;
  return [
    ...mostMentioned('places'),
    ...mostMentioned('organisations'),
    ...mostMentioned('people'),
    ...(largest?.members.slice(0, 1).map(({ spelling }) => spelling) ?? []),
    ...(day === undefined ? [] : [plainDay(day)]),
  ];
}

/** The score of a family as an example: more forms and a higher count score higher. Short words are ambiguous and score 0. */
const familyScore = ({ members }: WordFamily): number =>
  members.length < 2 || (members[0]?.spelling.length ?? 0) < 7 ? 0 : members.length + (members[0]?.logCount ?? 0);

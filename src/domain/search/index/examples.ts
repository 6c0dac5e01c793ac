import type { Archive } from '#domain/archive/archive.ts';
import { plainDay } from '#domain/dates/dates.ts';
import type { NameKind } from '#schema/records.ts';
import { type Family, readFamily } from '#domain/search/lexicon/family.ts';
import type { LexiconData } from '#domain/search/lexicon/lexicon.ts';

/** Searches to begin with, from the archive itself: its most named place, organisation and person, a word of many forms, a day. */
export function examples(
  { names, articles }: Pick<Archive, 'names' | 'articles'>,
  { families }: LexiconData,
): string[] {
  const most = (kind: NameKind): string[] => {
    const [name] = names
      .filter((one) => one.kind === kind && one.printed.length > 0)
      .toSorted((a, b) => b.mentioned.length - a.mentioned.length);
    if (!name) return [];
    const [shortest = name.name] = name.printed.toSorted((a, b) => a.length - b.length);
    return [name.name.includes(' ') ? shortest : name.name];
  };
  const [richest] = families.map(readFamily).toSorted((a, b) => weight(b) - weight(a));
  const day = articles.find(({ published }) => published.at !== null)?.day;
  return [
    ...most('places'),
    ...most('organisations'),
    ...most('people'),
    ...(richest?.members.slice(0, 1).map(({ spelling }) => spelling) ?? []),
    ...(day === undefined ? [] : [plainDay(day)]),
  ];
}

/** How much a family has to show: forms, and long ones, for short words have many meanings. */
const weight = ({ members }: Family): number =>
  members.length < 2 || (members[0]?.spelling.length ?? 0) < 7 ? 0 : members.length + (members[0]?.power ?? 0);

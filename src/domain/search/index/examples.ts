import type { Archive } from '#domain/archive/archive.ts';
import { isOneDay } from '#domain/dates/certainty.ts';
import { plainDay } from '#domain/dates/dates.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import type { Urls } from '#domain/urls.ts';
import type { NameKind } from '#schema/records.ts';
import type { WordEntry } from './concordance.ts';

/**
 * Example queries from the archive, each with the page that has the same answer without JavaScript: the place, the organisation
 * and the person that most articles mention, a word with many forms, and the day of a publication. What the archive does not
 * have is omitted.
 * @example [{ query: 'Kotabaru', url: '/tempat/kotabaru/' }, …, { query: '10 Januari 2022', url: '/tanggal/2022/01/10/' }]
 */
export function exampleQueries(
  { names, articles }: Pick<Archive, 'names' | 'articles'>,
  entries: readonly WordEntry[],
  urls: Pick<Urls, 'record' | 'indexWord' | 'date'>,
): { query: string; url: string }[] {
  const mostMentioned = (kind: NameKind): { query: string; url: string }[] => {
    const [name] = names
      .filter((one) => one.kind === kind && one.printed.length > 0)
      .toSorted((a, b) => b.mentioned.length - a.mentioned.length);
    if (!name) return [];
    const [shortest = name.name] = name.printed.toSorted((a, b) => a.length - b.length);
    return [{ query: name.name.includes(' ') ? shortest : name.name, url: urls.record(kind, name.id) }];
  };
  const longest = entries
    .filter(({ forms }) => forms.length > 1 && (forms[0]?.length ?? 0) >= minLength)
    .toSorted((a, b) => b.forms.length - a.forms.length || b.places.length - a.places.length)
    .slice(0, 1);
  const day = articles.find(({ published }) => isPrinted(published) && isOneDay(published))?.day;
  return [
    ...(['places', 'organisations', 'people'] as const).flatMap(mostMentioned),
    ...longest.map(({ forms: [query = ''], letter, label }) => ({ query, url: urls.indexWord(letter, label) })),
    ...(day === undefined ? [] : [{ query: plainDay(day), url: urls.date(day) }]),
  ];
}

/** The shortest word that is an example: short words are ambiguous. */
const minLength = 7;

import { parseArgs } from 'node:util';
import { id } from '#schema/primitives.ts';

/** The kinds of records that can begin as a skeleton, with their folders. */
export const skeletonKinds = {
  event: 'events',
  comparison: 'comparisons',
  outlet: 'outlets',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const;

/** What to begin. */
export interface NewOptions {
  kind: keyof typeof skeletonKinds | 'archive';
  /** The id of the record, or the folder of the archive. */
  id: string;
  root: string;
  title: string | null;
  url: string | null;
  zone: string | null;
  article: string | null;
  quote: string | null;
  earliest: string | null;
  latest: string | null;
}

export const usage = `Usage: npm run new -- ${Object.keys(skeletonKinds).join('|')} ID [--title TEXT] [--url ADDRESS] [--zone ZONE] [--article ID --quote TEXT]
       npm run new -- archive FOLDER [--title TEXT] [--earliest DAY] [--latest DAY] [--zone ZONE]`;

/**
 * Reads the options of `npm run new`.
 * @throws {Error} on an unknown kind or option, or a wrong id
 * @example newOptions(['person', 'rina-wati']).kind // 'person'
 */
export function newOptions(args: string[]): NewOptions {
  const names = ['title', 'url', 'zone', 'article', 'quote', 'earliest', 'latest'] as const;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      root: { type: 'string', default: '.' },
    },
  });
  const given = values as Partial<Record<string, string>>;
  const [kind = '', name = ''] = positionals;
  if (kind !== 'archive' && !Object.hasOwn(skeletonKinds, kind)) throw new Error(`"${kind}" is no kind of record.`);
  if (name === '' || positionals.length > 2)
    throw new Error(kind === 'archive' ? 'Name one new folder.' : 'Give one id.');
  if (kind !== 'archive' && !id.safeParse(name).success)
    throw new Error(`An id has lower-case letters and digits, joined by hyphens, found "${name}".`);
  const option = (key: (typeof names)[number]): string | null => given[key] ?? null;
  return {
    kind: kind as NewOptions['kind'],
    id: name,
    root: given.root ?? '.',
    title: option('title'),
    url: option('url'),
    zone: option('zone'),
    article: option('article'),
    quote: option('quote'),
    earliest: option('earliest'),
    latest: option('latest'),
  };
}

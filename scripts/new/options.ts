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

export type SkeletonKind = keyof typeof skeletonKinds;

/** What to begin: its kind, the id of the record or the folder of the archive, and the options that are given. */
export type NewOptions = ReturnType<typeof newOptions>;

export const usage = `Usage: npm run new -- ${Object.keys(skeletonKinds).join('|')} ID [--title TEXT] [--url ADDRESS] [--zone ZONE] [--article ID --quote TEXT]
       npm run new -- archive FOLDER [--title TEXT] [--earliest DAY] [--latest DAY] [--zone ZONE]`;

const text = { type: 'string' } as const;

/**
 * Reads the options of `npm run new`.
 * @throws {Error} on an unknown kind or option, or a wrong id
 * @example newOptions(['person', 'rina-wati']).kind // 'person'
 */
export function newOptions(args: string[]) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: text,
      url: text,
      zone: text,
      article: text,
      quote: text,
      earliest: text,
      latest: text,
      root: { ...text, default: '.' },
    },
  });
  const [kind = '', name = ''] = positionals;
  if (kind !== 'archive' && !Object.hasOwn(skeletonKinds, kind)) throw new Error(`"${kind}" is no kind of record.`);
  if (name === '' || positionals.length > 2)
    throw new Error(kind === 'archive' ? 'Name one new folder.' : 'Give one id.');
  if (kind !== 'archive' && !id.safeParse(name).success)
    throw new Error(`An id has lower-case letters and digits, joined by hyphens, found "${name}".`);
  return { ...values, kind: kind as SkeletonKind | 'archive', id: name };
}

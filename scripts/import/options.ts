import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { day, id, instant, url } from '#schema/primitives.ts';

/** What to import, and how: values that are not given are undefined. */
export type ImportOptions = ReturnType<typeof importOptions>;

export const usage =
  'Usage: npm run import -- FILE|FOLDER|-… [--outlet ID] [--url ADDRESS] [--id ID] [--published DAY] [--dry-run] [--json] [--yes] [--root FOLDER]';

const anId = { schema: id, words: 'an id of lower-case letters and digits, joined by hyphens' };

/** The values that an editor gives: what is valid, and how to say it. */
export const givenValues = {
  outlet: anId,
  id: anId,
  url: { schema: url, words: 'a web address, whole and with https://' },
  published: {
    schema: z.union([day, instant]),
    words: 'a day as 2031-03-04 or a moment as 2031-03-04T08:00:00+07:00',
  },
} as const;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/**
 * Reads the options of `npm run import`.
 * @throws {Error} on an unknown option or a wrong value
 * @example importOptions(['a.txt', '--outlet', 'kabar']).outlet // 'kabar'
 */
export function importOptions(args: string[]) {
  const { positionals: inputs, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      outlet: text,
      url: text,
      id: text,
      published: text,
      root: { ...text, default: '.' },
      'dry-run': flag,
      json: flag,
      yes: flag,
    },
  });
  if (inputs.length === 0) throw new Error('Name a file, a folder, or - for the standard input.');
  for (const name of ['outlet', 'id', 'url', 'published'] as const) {
    const { schema, words } = givenValues[name];
    if (values[name] !== undefined && !schema.safeParse(values[name]).success)
      throw new Error(`--${name} takes ${words}, found "${values[name]}".`);
  }
  return { inputs, ...values };
}

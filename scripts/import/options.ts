import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { day, id, instant, url } from '#schema/primitives.ts';

/** What to import, and how. */
export interface ImportOptions {
  /** Files and folders; `-` is the standard input. */
  inputs: string[];
  /** The folder that contains `content/`. */
  root: string;
  /** The id of the outlet. */
  outlet?: string | undefined;
  url?: string | undefined;
  /** The id of the article. */
  id?: string | undefined;
  /** The day or the moment of publication. */
  published?: string | undefined;
  /** True to write nothing. */
  dryRun: boolean;
  /** True to print the result as JSON. */
  json: boolean;
  /** True to take every proposal without a question. */
  yes: boolean;
}

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

/**
 * Reads the options of `npm run import`.
 * @throws {Error} on an unknown option or a wrong value
 * @example importOptions(['a.txt', '--outlet', 'kabar']).outlet // 'kabar'
 */
export function importOptions(args: string[]): ImportOptions {
  const { positionals: inputs, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      outlet: { type: 'string' },
      url: { type: 'string' },
      id: { type: 'string' },
      published: { type: 'string' },
      root: { type: 'string', default: '.' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  if (inputs.length === 0) throw new Error('Name a file, a folder, or - for the standard input.');
  for (const name of ['outlet', 'id', 'url', 'published'] as const) {
    const { schema, words } = givenValues[name];
    if (values[name] !== undefined && !schema.safeParse(values[name]).success)
      throw new Error(`--${name} takes ${words}, found "${values[name]}".`);
  }
  const { 'dry-run': dryRun, ...others } = values;
  return { inputs, dryRun, ...others };
}

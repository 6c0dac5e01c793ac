import { parseArgs } from 'node:util';
import { day, id, instant, url } from '#schema/primitives.ts';

/** What to import, and how. */
export interface ImportOptions {
  /** Files and folders; `-` is the standard input. */
  inputs: string[];
  /** The folder that contains `content/`. */
  root: string;
  /** The id of the outlet. */
  outlet: string | null;
  url: string | null;
  /** The id of the article. */
  id: string | null;
  /** The day or the moment of publication. */
  published: string | null;
  /** True to write nothing. */
  dryRun: boolean;
  /** True to print the result as JSON. */
  json: boolean;
  /** True to take every proposal without a question. */
  yes: boolean;
}

export const usage =
  'Usage: npm run import -- FILE|FOLDER|-… [--outlet ID] [--url ADDRESS] [--id ID] [--published DAY] [--dry-run] [--json] [--yes] [--root FOLDER]';

/**
 * Reads the options of `npm run import`.
 * @throws {Error} on an unknown option or a wrong value
 * @example importOptions(['a.txt', '--outlet', 'kabar']).outlet // 'kabar'
 */
export function importOptions(args: string[]): ImportOptions {
  const { positionals, values } = parseArgs({
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
  if (positionals.length === 0) throw new Error('Name a file, a folder, or - for the standard input.');
  for (const name of ['outlet', 'id'] as const) {
    const value = values[name];
    if (value !== undefined && !id.safeParse(value).success)
      throw new Error(`--${name} takes an id of lower-case letters and digits, joined by hyphens, found "${value}".`);
  }
  if (values.url !== undefined && !url.safeParse(values.url).success)
    throw new Error(`--url takes a web address, found "${values.url}". Write it whole, with https://.`);
  const { published } = values;
  if (published !== undefined && !day.safeParse(published).success && !instant.safeParse(published).success)
    throw new Error(
      `--published takes a day as 2031-03-04 or a moment as 2031-03-04T08:00:00+07:00, found "${published}".`,
    );
  const { outlet = null, url: address = null, id: article = null } = values;
  return {
    inputs: positionals,
    root: values.root,
    outlet,
    url: address,
    id: article,
    published: published ?? null,
    dryRun: values['dry-run'],
    json: values.json,
    yes: values.yes,
  };
}

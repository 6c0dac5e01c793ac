import { cpSync, rmSync } from 'node:fs';
import type { parseArgs } from 'node:util';
import { writePlainSite } from '../build/plain-site.ts';
import { readCorpus } from '../documents.ts';
import { generateArchive } from './generate.ts';

/** The options of a benchmark of generated archives, for `parseArgs`. */
export const projectOptions = {
  /** Numbers of articles, separated by commas. */
  n: { type: 'string', default: '5,1000' },
  /** The same seed gives the same archives. */
  seed: { type: 'string', default: '7' },
  /** The number of days between the first and the last article; by default it grows with the archive, up to three years. */
  days: { type: 'string' },
  /** A file or folder of texts; by default invented ones. */
  corpus: { type: 'string' },
} as const;

/** Two projects that can be built, with the same articles. */
interface Projects {
  /** The number of articles. */
  count: number;
  /** The folder of a generated archive with the code of this one. */
  own: string;
  /** The folder of a plain Astro site. */
  plain: string;
}

/** Writes the projects of each size, one size after the other. */
export function* generatedProjects({ n, seed, days, corpus }: Options): Generator<Projects> {
  const texts = corpus === undefined ? undefined : readCorpus(corpus);
  for (const count of n.split(',').map(Number)) {
    const [own, plain] = [`.build/bench/archive-${String(count)}`, `.build/bench/plain-${String(count)}`];
    for (const folder of [own, plain]) rmSync(folder, { recursive: true, force: true });
    const duration = Number(days ?? Math.min(1095, 60 + Math.round(count / 3)));
    generateArchive(`${own}/content`, { count, seed: Number(seed), days: duration, corpus: texts });
    for (const path of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(path, `${own}/${path}`, { recursive: true });
    writePlainSite(plain, `${own}/content`);
    yield { count, own, plain };
  }
}

type Options = ReturnType<typeof parseArgs<{ options: typeof projectOptions }>>['values'];

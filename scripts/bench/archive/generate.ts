import type { BenchDocument } from '../documents.ts';
import { inventedTexts } from './invented-texts.ts';
import { createRandom } from './random.ts';
import { reportsOf } from './reports.ts';
import { writeArchive } from './write-archive.ts';

/** The size and the origin of a generated archive. */
export interface GeneratedArchive {
  /** The number of articles. */
  count: number;
  /** The same seed gives the same archive. */
  seed: number;
  /** The number of days between the first and the last publication. */
  days: number;
  /** The texts to choose from; by default invented ones. */
  corpus?: readonly BenchDocument[] | undefined;
}

/**
 * Writes a valid archive of a given size to a folder.
 * @throws {Error} when the corpus has too few texts that can be used
 */
export function generateArchive(folder: string, { count, seed, days, corpus }: GeneratedArchive): void {
  const random = createRandom(seed);
  // A few texts cannot be used, because their title is the same as another one.
  const texts = corpus ? usable(corpus).toSorted(() => random.next() - 0.5) : inventedTexts(count + 50, random);
  const reports = reportsOf(texts, days, random).slice(0, count);
  if (reports.length < count)
    throw new Error(
      `Only ${String(reports.length)} texts can be used, but --n asks for ${String(count)}. Use a larger corpus.`,
    );
  writeArchive(folder, reports, random);
}

const usable = (corpus: readonly BenchDocument[]): BenchDocument[] =>
  corpus.filter(({ title, sentences }) => {
    const { length } = sentences.join(' ');
    return title.length >= 15 && length >= 500 && length <= 9000;
  });

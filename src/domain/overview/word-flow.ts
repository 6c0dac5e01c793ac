import type { Article } from '#domain/archive/article.ts';
import { partsOf } from '#domain/archive/attributed-words.ts';
import { agencyOf } from '#domain/speech/agency-of.ts';
import { mostFrequent, others } from './most-frequent.ts';

/** Parts of sentences that came to readers on the same way: from a speaker, through an agency or none, to an outlet. */
export interface WordFlow {
  /** The id of a name, `narasi`, `tak-bernama`, or `others`. */
  speaker: string;
  /** The id of an agency, `none`, or `others`. */
  agency: string;
  /** False if only the archive identified the agency, not the source. */
  credited: boolean;
  /** The id of an outlet, or `others`. */
  outlet: string;
  /** The number of parts. */
  count: number;
}

/** The value of `agency` for words that no agency is known to have passed on. */
export const noAgency = 'none';

/**
 * Counts the parts of all sentences by speaker, agency and outlet, most frequent first. Of each, those beyond the most frequent
 * ones are counted together.
 * @param most the number of speakers, of agencies and of outlets that are counted alone
 */
export function wordFlows(articles: readonly Article[], most = 6): WordFlow[] {
  const single = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) =>
      partsOf(sentence).map(({ speaker, via }) => {
        const { agency = noAgency, credited = true } = agencyOf(article, sentence.line, via) ?? {};
        return { speaker, agency, credited, outlet: article.outlet.id };
      }),
    ),
  );
  const shown = {
    speaker: mostFrequent(
      single.map(({ speaker }) => speaker),
      most,
    ),
    agency: mostFrequent(
      single.map(({ agency }) => agency),
      most,
    ),
    outlet: mostFrequent(
      single.map(({ outlet }) => outlet),
      most,
    ),
  };
  const flows = new Map<string, WordFlow>();
  for (const { credited, ...part } of single) {
    const [speaker, agency, outlet] = (['speaker', 'agency', 'outlet'] as const).map((end) =>
      shown[end].has(part[end]) ? part[end] : others,
    ) as [string, string, string];
    const key = [speaker, agency, credited, outlet].join(' ');
    const flow = flows.get(key) ?? { speaker, agency, credited, outlet, count: 0 };
    flow.count += 1;
    flows.set(key, flow);
  }
  return [...flows.values()].toSorted((a, b) => b.count - a.count);
}

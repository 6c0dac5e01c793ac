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
  const shorten = (end: 'speaker' | 'agency' | 'outlet') => {
    const shown = mostFrequent(
      single.map((part) => part[end]),
      most,
    );
    return (id: string): string => (shown.has(id) ? id : others);
  };
  const [speakerOrOthers, agencyOrOthers, outletOrOthers] = [shorten('speaker'), shorten('agency'), shorten('outlet')];
  const flows = single.map(({ speaker, agency, credited, outlet }) => ({
    speaker: speakerOrOthers(speaker),
    agency: agencyOrOthers(agency),
    credited,
    outlet: outletOrOthers(outlet),
  }));
  return [...Map.groupBy(flows, (flow) => Object.values(flow).join(' ')).values()]
    .flatMap((same) => same.slice(0, 1).map((flow) => ({ ...flow, count: same.length })))
    .toSorted((a, b) => b.count - a.count);
}

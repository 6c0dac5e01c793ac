import { type Article, rawLine, type Sentence } from '#domain/archive/article.ts';
import { partsOf } from '#domain/archive/attributed-words.ts';
import { memoize } from '#domain/memoize.ts';

/** The agency that words came through, and whether the source or only the archive says so. */
export interface ViaAgency {
  /** The id of the agency. */
  agency: string;
  /** True if the source credits the agency for their sentence; false if only the archive identified it. */
  credited: boolean;
}

/**
 * Returns the agency that words came through; null if none is recorded. The source credits the agency if the words of the
 * credit are in the line, or if they are an omitted credit at the end of the text ("[Antara]"), which is for the whole text.
 * @param line the number of the line of the words, from 1
 * @param via the id of the agency, as the attribution of the words states it
 * @example agencyOf(article, sentence.line, part.via) // { agency: 'antara', credited: true }
 */
export function agencyOf(article: CreditedArticle, line: number, via: string | null): ViaAgency | null {
  if (via === null) return null;
  const credits = article.source.agencies.flatMap(({ organisation, status, credit }) =>
    organisation === via && status === 'credited' && credit !== undefined ? [credit] : [],
  );
  const credited = credits.some((credit) => rawLine(article, line).includes(credit) || hasFinalCredit(article, credit));
  return { agency: via, credited };
}

/**
 * The sentences that came through an agency, whole or in part: those that the sources credit, and those that the archive
 * identified.
 */
type SentencesVia = Record<'credited' | 'identified', Sentence[]>;

/** Returns the sentences that came through an agency. */
export const sentencesVia = (agency: string, articles: readonly Article[]): SentencesVia =>
  sentencesByAgency(articles).get(agency) ?? { credited: [], identified: [] };

const sentencesByAgency = memoize((articles: readonly Article[]): Map<string, SentencesVia> => {
  const found = new Map<string, SentencesVia>();
  for (const article of articles)
    for (const sentence of article.sentences)
      for (const via of new Set(partsOf(sentence).map((part) => part.via))) {
        const through = agencyOf(article, sentence.line, via);
        if (through === null) continue;
        const own = found.get(through.agency) ?? { credited: [], identified: [] };
        own[through.credited ? 'credited' : 'identified'].push(sentence);
        found.set(through.agency, own);
      }
  return found;
});

/** Returns the sentences of the photo captions whose photo is credited to an agency. */
export const captionsBy = (agency: string, articles: readonly Article[]): Sentence[] =>
  captionsByAgency(articles)
    .get(agency)
    ?.flatMap(({ sentences }) => sentences) ?? [];

const captionsByAgency = memoize((articles: readonly Article[]) =>
  Map.groupBy(
    articles.flatMap(({ paragraphs }) => paragraphs),
    ({ credit }) => credit,
  ),
);

/** True if a credit is an omitted part of the last line that has a sentence, or of a line after it. */
function hasFinalCredit({ source, sentences }: CreditedArticle, credit: string): boolean {
  const lastLine = sentences.at(-1)?.line ?? Infinity;
  return source.lines.some(
    ({ line, parts = [] }) =>
      line >= lastLine && parts.some(({ role, text }) => role === 'credit' && text.includes(credit)),
  );
}

interface CreditedArticle {
  text: string;
  source: Pick<Article['source'], 'agencies' | 'lines'>;
  sentences: readonly Pick<Sentence, 'line'>[];
}

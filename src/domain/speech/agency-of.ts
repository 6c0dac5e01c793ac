import { type Article, rawLine, type Sentence } from '#domain/archive/article.ts';

/** The agency that a sentence came through, and who says so: the source itself, or the archive alone. */
export interface ViaAgency {
  /** Id of the agency. */
  agency: string;
  /** Whether the source credits the agency for this sentence. */
  credited: boolean;
}

/**
 * The agency that a sentence came through; null where none is recorded. The source credits it where the words of the
 * credit stand in the sentence's own line, or fold away from the end of the text as a credit of the whole ("[Antara]").
 * All else is the archive's identification.
 */
export function agencyOf(article: Credits, { line, speech: { via } }: Placed): ViaAgency | null {
  if (via === null) return null;
  const credits = article.source.agencies.flatMap(({ organisation, status, credit }) =>
    organisation === via && status === 'credited' && credit !== undefined ? [credit] : [],
  );
  const credited = credits.some((credit) => rawLine(article, line).includes(credit) || endsWith(article, credit));
  return { agency: via, credited };
}

/** The sentences that came through an agency: those that the sources credit to it, and those that the archive does. */
export function sentencesVia(
  agency: string,
  articles: readonly Article[],
): Record<'credited' | 'identified', Sentence[]> {
  const carried = articles.flatMap((article) =>
    article.sentences.flatMap((sentence) => {
      const through = agencyOf(article, sentence);
      return through?.agency === agency ? [{ sentence, credited: through.credited }] : [];
    }),
  );
  const own = (wanted: boolean): Sentence[] =>
    carried.filter(({ credited }) => credited === wanted).map(({ sentence }) => sentence);
  return { credited: own(true), identified: own(false) };
}

/** The captions of the pictures that are credited to an agency. */
export const captionsBy = (agency: string, articles: readonly Article[]): Sentence[] =>
  articles
    .filter(({ caption }) => caption?.credit === agency)
    .flatMap(({ paragraphs }) =>
      paragraphs.filter(({ role }) => role === 'caption').flatMap(({ sentences }) => sentences),
    );

/** Whether a credit is folded away from the last line of the text, or from below it. */
function endsWith({ source, sentences }: Credits, credit: string): boolean {
  const last = Math.max(...sentences.map(({ line }) => line));
  return source.lines.some(
    ({ line, parts = [] }) =>
      line >= last && parts.some(({ role, text }) => role === 'credit' && text.includes(credit)),
  );
}

type Placed = Pick<Sentence, 'line'> & { speech: Pick<Sentence['speech'], 'via'> };

interface Credits {
  text: string;
  source: Pick<Article['source'], 'agencies' | 'lines'>;
  sentences: readonly Pick<Sentence, 'line'>[];
}

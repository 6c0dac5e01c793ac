import type { Article } from '#domain/archive/article.ts';
import { partsOf } from '#domain/archive/attributed-words.ts';
import { byFrequency } from '#domain/frequency.ts';

/** Who says a sentence: the main speaker of the article, another one, the outlet itself, or more than one of these. */
export type SquareKind = 'main' | 'other' | 'narration' | 'mixed';

/** Who says the sentences of an article. */
export interface SpeakerSquares {
  /** One item for each sentence, in order. Subheads are not counted. */
  squares: SquareKind[];
  /** The id of the speaker of most sentences, or `tak-bernama`; null if the whole article is narration. */
  main: string | null;
  /** The other speakers of whole sentences, with the number of sentences, most first. */
  others: [speaker: string, sentences: number][];
}

/** Returns who says the sentences of an article, for a figure with one square for each sentence. */
export function speakerSquares({ paragraphs }: Pick<Article, 'paragraphs'>): SpeakerSquares {
  const speakers = paragraphs
    .filter(({ role }) => role !== 'subhead')
    .flatMap(({ sentences }) => sentences.map((sentence) => new Set(partsOf(sentence).map(({ speaker }) => speaker))));
  const spoken = speakers.flatMap((set) => [...set]).filter((speaker) => speaker !== 'narasi');
  const main = byFrequency(spoken)[0]?.[0] ?? null;
  const squares = speakers.map((set): SquareKind => {
    const [speaker] = set;
    if (set.size > 1) return 'mixed';
    if (speaker === 'narasi') return 'narration';
    return speaker === main ? 'main' : 'other';
  });
  const alone = speakers.filter((_, index) => squares[index] === 'other').flatMap((set) => [...set]);
  return { squares, main, others: byFrequency(alone) };
}

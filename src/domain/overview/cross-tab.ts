import type { Article, Sentence } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';

/** A cross tabulation: counts by row and outlet. */
export interface CrossTab {
  outlets: { id: string; name: string }[];
  rows: CrossTabRow[];
}

interface CrossTabRow {
  /** The id of a speaker, or a word. */
  id: string;
  /** One cell for each outlet, in the order of `outlets`. */
  cells: CrossTabCell[];
  /** Sum of the counts. */
  total: number;
}

interface CrossTabCell {
  /** Number of hits. */
  count: number;
  /** Number of hits in the subset that the chart highlights. */
  subset: number;
  /** The sentences of the hits, each once. */
  sentences: Sentence[];
}

/** One occurrence to count. */
export interface CrossTabHit {
  /** The id of its row. */
  row: string;
  article: Article;
  sentence: Sentence;
  /** True if it is in the subset that the chart highlights. */
  inSubset: boolean;
}

/** Counts hits by row and outlet. Rows keep their order; outlets are sorted by name. */
export function crossTab(
  rows: readonly string[],
  articles: readonly Article[],
  hits: readonly CrossTabHit[],
): CrossTab {
  const outlets = [...new Map(articles.map(({ outlet }) => [outlet.id, outlet])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  return {
    outlets: outlets.map(({ id, name }) => ({ id, name })),
    rows: rows.map((id) => {
      const own = hits.filter(({ row }) => row === id);
      const cells = outlets.map((outlet) => cell(own.filter(({ article }) => article.outlet.id === outlet.id)));
      return { id, cells, total: own.length };
    }),
  };
}

function cell(hits: readonly CrossTabHit[]): CrossTabCell {
  return {
    count: hits.length,
    subset: hits.filter(({ inSubset }) => inSubset).length,
    sentences: [...new Set(hits.map(({ sentence }) => sentence))],
  };
}

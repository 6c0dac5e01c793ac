import type { Article, Sentence } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';
import { mostFrequent, others } from './most-frequent.ts';

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
  /** Number of hits in the subset that the bars highlight. */
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
  /** True if it is in the subset that the bars highlight. */
  inSubset: boolean;
}

/** The number of outlets that have a column of their own. */
const maxOutlets = 8;

/**
 * Counts hits by row and outlet. Rows keep their order; outlets are sorted by name. If there are many outlets, those with the
 * fewest articles share the last column, with the id `others`.
 */
export function crossTab(
  rows: readonly string[],
  articles: readonly Article[],
  hits: readonly CrossTabHit[],
): CrossTab {
  const all = new Map(articles.map(({ outlet }) => [outlet.id, outlet.name]));
  const shown = mostFrequent(
    articles.map(({ outlet }) => outlet.id),
    maxOutlets,
  );
  const outlets = [...all]
    .filter(([id]) => shown.has(id))
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  if (shown.size < all.size) outlets.push({ id: others, name: others });
  const byRow = Map.groupBy(hits, ({ row }) => row);
  return {
    outlets,
    rows: rows.map((id) => {
      const own = byRow.get(id) ?? [];
      const byOutlet = Map.groupBy(own, ({ article: { outlet } }) => (shown.has(outlet.id) ? outlet.id : others));
      return { id, cells: outlets.map((outlet) => cell(byOutlet.get(outlet.id) ?? [])), total: own.length };
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

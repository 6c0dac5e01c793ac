import type { Article, Sentence } from '#domain/archive/article.ts';
import { language } from '#domain/language.ts';

/** Counts by row and outlet. */
export interface CrossTab {
  outlets: { id: string; name: string }[];
  rows: CrossTabRow[];
}

interface CrossTabRow {
  /** What is counted: a speaker's id, or a word. */
  id: string;
  /** One for each outlet, in the order of `outlets`. */
  cells: CrossTabCell[];
  total: number;
}

interface CrossTabCell {
  count: number;
  /** How many of them are of the kind that the chart tells apart. */
  part: number;
  /** Where they stand, each sentence once. */
  sentences: Sentence[];
}

/** One thing to count: under which row, where it stands, and whether it is of the kind told apart. */
export interface CrossTabHit {
  row: string;
  article: Article;
  sentence: Sentence;
  part: boolean;
}

/** Count hits by row and outlet; the rows in the order given, the outlets by name. */
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
    part: hits.filter(({ part }) => part).length,
    sentences: [...new Set(hits.map(({ sentence }) => sentence))],
  };
}

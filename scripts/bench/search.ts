import { parseArgs } from 'node:util';
import { createUrls } from '#domain/urls.ts';
import { readArchive } from '#reader/read-archive.ts';
import { must } from '#domain/must.ts';
import { searchData, wordData } from '#domain/search/index/search-data.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { builtFiles } from '#plugins/search-index.ts';
import { searchDocumentWords } from '#strings/search.ts';
import { inventedTexts } from './archive/invented-texts.ts';
import { createRandom } from './archive/random.ts';
import { readCorpus, searchDocument } from './documents.ts';
import { type FirstAnswer, firstAnswers, ownSite, stockSite } from './first-answer.ts';
import { printTable, times } from './report.ts';
import { familyQueries, judgedQueries, type Query, textOf, typoQueries } from './queries.ts';
import { traffic } from './traffic.ts';
import { articlesOf, mini, ours, stock, stockFiles, type SearchSubject } from './subjects.ts';

const fixtures = 'src/tests';

/**
 * Compare the archive's search with stock Pagefind and MiniSearch: recall, precision, transferred bytes and time. The
 * documents are the archive alone, then the archive with distractors.
 * @param args `--corpus` (file or folder of distractors; by default invented texts), `--queries` (file), `--sizes` (numbers of
 *   distractors), `--misses` (list failures)
 */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string', default: `${fixtures}/edition/search-queries.json` },
      sizes: { type: 'string', default: '1000' },
      misses: { type: 'boolean', default: false },
    },
  });
  const archive = readArchive('.');
  const own = searchData(archive, createUrls('/'), searchDocumentWords);
  const articles = articlesOf(own.documents);
  const judged = judgedQueries(values.queries);
  const firstQuery = must(judged[0], `${values.queries} has no queries. Add one.`).query;
  const sets = [
    { name: 'judged', queries: judged },
    { name: 'families', queries: familyQueries(`${fixtures}/word-families.txt`, articles) },
    { name: 'typos', queries: typoQueries(articles, 150) },
  ];
  const sizes = values.sizes.split(',').map(Number);
  const texts =
    values.corpus === undefined ? inventedTexts(Math.max(...sizes), createRandom(7)) : readCorpus(values.corpus);
  const distractors = hardestFirst(texts.map(searchDocument), judged);
  for (const size of [0, ...sizes]) {
    const all = [...own.documents, ...distractors.slice(0, size)];
    const data = { documents: all, ...wordData(all, own.names, archive.synonyms) };
    const documents = articlesOf(all);
    console.log(`\nN = ${documents.length}`);
    const [ownFiles, otherFiles] = [await builtFiles(data), await stockFiles(all)];
    const subjects = { ours: () => ours(ownFiles), stock: () => stock(otherFiles), mini: () => mini(data) };
    const results: Result[] = [];
    for (const [name, make] of Object.entries(subjects)) {
      traffic.bytes = traffic.requests = 0;
      const subject = await make();
      await subject.show(firstQuery);
      const first = { ...traffic };
      for (const { name: set, queries } of sets) {
        const figures = await measure(subject, queries, documents, values.misses && name === 'ours');
        results.push({ name, set: `${set} (${queries.length})`, ...first, ...figures });
      }
    }
    printTable(['', 'recall', 'P@10', 'empty', 'first kB', 'requests', 'warm ms', 'p95'], results.map(cells));
    const [mine, ...others] = results.filter(({ set }) => set.startsWith('judged'));
    const { recall, precision, bytes, median } = must(mine, 'each engine is measured with the judged queries');
    printTable(
      ['ours :', 'recall', 'P@10', 'first kB', 'warm ms'],
      others.map((other) => [
        other.name,
        times(recall, other.recall),
        times(precision, other.precision),
        times(bytes, other.bytes),
        times(median, other.median),
      ]),
    );
    const [page, stockPage] = await firstAnswers([ownSite(ownFiles), stockSite(otherFiles)], firstQuery);
    if (page && stockPage)
      console.log(
        `first answer to “${firstQuery}”: ours ${inWords(page)}; stock with its interface ${inWords(stockPage)}; bytes ${times(page.bytes, stockPage.bytes)}, time ${times(page.milliseconds, stockPage.milliseconds)}`,
      );
  }
}

const cells = ({ name, set, recall, precision, empty, bytes, requests, median, p95 }: Result): string[] => [
  `${name}, ${set}`,
  recall.toFixed(3),
  precision.toFixed(3),
  String(empty),
  (bytes / 1000).toFixed(1),
  String(requests),
  median.toFixed(1),
  p95.toFixed(1),
];

const inWords = ({ bytes, requests, milliseconds }: FirstAnswer): string =>
  `${(bytes / 1000).toFixed(1)} kB in ${String(requests)} requests, ${milliseconds.toFixed(0)} ms`;

/** The corpus sorted by the number of judged queries that a document is relevant to: the hardest distractors first. */
function hardestFirst(corpus: readonly SearchDocument[], queries: readonly Query[]): SearchDocument[] {
  const counted = corpus.map((document) => {
    const text = textOf(document);
    return { document, hits: queries.filter(({ answers }) => answers?.(text)).length };
  });
  return counted.toSorted((a, b) => b.hits - a.hits).map(({ document }) => document);
}

/** Run all queries twice: the second run measures the warm time in milliseconds. */
async function measure(
  subject: SearchSubject,
  queries: readonly Query[],
  documents: readonly SearchDocument[],
  misses: boolean,
): Promise<Figures> {
  const texts = new Map(documents.map((document) => [document.url, textOf(document)]));
  const judgedIds = new Set(queries.flatMap(({ relevant }) => relevant));
  const recalls: number[] = [];
  const precisions: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const { query, relevant, answers } of queries) {
    const found = await subject.find(query);
    const started = performance.now();
    await subject.find(query);
    times.push(performance.now() - started);
    // A reader who does not find what is meant follows an offered word.
    const offers = (await subject.offers?.(query)) ?? [];
    const reached = [...found, ...(await Promise.all(offers.map((offer) => subject.find(offer)))).flat()];
    const missed = relevant.filter((id) => !reached.includes(id));
    if (relevant.length > 0) {
      recalls.push(1 - missed.length / relevant.length);
      if (reached.length === 0) empty += 1;
    }
    const isRelevant = (id: string): boolean =>
      relevant.includes(id) || (!judgedIds.has(id) && answers?.(texts.get(id) ?? '') === true);
    const top = found.slice(0, 10);
    if (answers && top.length > 0) precisions.push(top.filter(isRelevant).length / top.length);
    if (misses && missed.length > 0) console.log(`    missed: ${query} → ${missed.join(', ')}`);
    if (misses && top.length > 0 && top.filter(isRelevant).length / top.length < 0.7)
      console.log(`    noise: ${query} → ${top.filter(isRelevant).length} of ${top.length}`);
  }
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    empty,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A quantile (share from 0 to 1); 0 for an empty list, like the mean. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** Figures of a search engine for a set of queries. */
interface Figures {
  /** Means over all queries. */
  recall: number;
  precision: number;
  /** The number of queries without results. */
  empty: number;
  /** Milliseconds of a repeated search. */
  median: number;
  p95: number;
}

/** The figures with the names of the engine and the set, and what the first search transfers. */
type Result = Figures & typeof traffic & Record<'name' | 'set', string>;

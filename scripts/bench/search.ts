import { parseArgs } from 'node:util';
import { createUrls } from '#domain/urls.ts';
import { readArchive } from '#reader/read-archive.ts';
import { must } from '#domain/must.ts';
import { searchData, wordData } from '#domain/search/index/search-data.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { builtFiles } from '#plugins/search-index.ts';
import { launchBrowser } from '#tests/browser.ts';
import { searchDocumentWords } from '#strings/search.ts';
import { inventedTexts } from './archive/invented-texts.ts';
import { createRandom } from './archive/random.ts';
import { readCorpus, searchDocument } from './documents.ts';
import { type FirstAnswer, firstAnswers, ownSite, stockSite } from './first-answer.ts';
import { familyQueries, judgedQueries, type Query, textOf, typoQueries } from './queries.ts';
import { traffic } from './search-site.ts';
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
    console.log('                        recall   P@10  empty   first bytes  requests   warm ms (median, p95)');
    const figures: Record<string, Figures> = {};
    const [ownFiles, otherFiles] = [await builtFiles(data), await stockFiles(all)];
    const subjects = { ours: () => ours(ownFiles), stock: () => stock(otherFiles), mini: () => mini(data) };
    for (const [name, make] of Object.entries(subjects)) {
      traffic.bytes = traffic.requests = 0;
      const subject = await make();
      const before = { ...traffic };
      await subject.show(firstQuery);
      const first =
        name === 'mini'
          ? { bytes: traffic.bytes - before.bytes, requests: traffic.requests - before.requests }
          : { ...traffic };
      for (const set of sets) {
        const result = await measure(subject, set.queries, documents, values.misses && name === 'ours');
        console.log(tableRow(`${name}, ${set.name} (${set.queries.length})`, result, first));
        if (set.name === 'judged') {
          const { recall, precision, median } = result;
          figures[name] = { recall, 'P@10': precision, 'first bytes': first.bytes, 'warm ms': median };
        }
      }
    }
    console.log(ratios(figures));
    console.log(await firstAnswerLine(firstQuery, ownFiles, otherFiles));
  }
}

/** A line about the first answer to a query, on the built search page and with Pagefind's own interface. */
async function firstAnswerLine(
  query: string,
  ownFiles: Awaited<ReturnType<typeof builtFiles>>,
  otherFiles: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const browser = await launchBrowser();
  const { own, other } = await firstAnswers(browser, { own: ownSite(ownFiles), other: stockSite(otherFiles) }, query);
  await browser.close();
  const text = ({ bytes, requests, milliseconds }: FirstAnswer): string =>
    `${(bytes / 1000).toFixed(1)} kB in ${String(requests)} requests, ${milliseconds.toFixed(0)} ms`;
  const [bytes, time] = [own.bytes / other.bytes, own.milliseconds / other.milliseconds];
  return `first answer to “${query}”: ours ${text(own)}; stock with its interface ${text(other)}; bytes ×${bytes.toFixed(2)}, time ×${time.toFixed(2)}`;
}

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
): Promise<Result> {
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

/** One line per other engine: the figures of the archive's search divided by its figures, on the judged queries. */
function ratios({ ours: own, ...others }: Record<string, Figures>): string {
  const ownFigures = must(own, 'The archive’s search was not measured.');
  return Object.entries(others)
    .map(([name, figures]) => {
      const quotients = metrics.map((metric) => `${metric} ×${(ownFigures[metric] / figures[metric]).toFixed(2)}`);
      return `ours : ${name.padEnd(6)} ${quotients.join(', ')}`;
    })
    .join('\n');
}

const tableRow = (name: string, { recall, precision, empty, median, p95 }: Result, first: typeof traffic): string =>
  [
    name.padEnd(23),
    recall.toFixed(3).padStart(7),
    precision.toFixed(3).padStart(6),
    String(empty).padStart(6),
    `${(first.bytes / 1000).toFixed(1)} kB`.padStart(13),
    String(first.requests).padStart(9),
    `${median.toFixed(1)}, ${p95.toFixed(1)}`.padStart(14),
  ].join(' ');

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A quantile (share from 0 to 1); 0 for an empty list, like the mean. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const metrics = ['recall', 'P@10', 'first bytes', 'warm ms'] as const;
type Figures = Record<(typeof metrics)[number], number>;

/** Means over all queries; `empty` counts queries without results, `median` and `p95` are milliseconds. */
interface Result {
  recall: number;
  precision: number;
  empty: number;
  median: number;
  p95: number;
}

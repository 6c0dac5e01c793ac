import { parseArgs } from 'node:util';
import { createUrls } from '#domain/urls.ts';
import { readArchive } from '#reader/read-archive.ts';
import { must } from '#domain/must.ts';
import { searchData, wordData } from '#domain/search/index/search-data.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { serve } from '#scripts/serve.ts';
import { launchBrowser } from '#tests/browser.ts';
import { networkTraffic } from '#tests/network-traffic.ts';
import { searchDocumentWords } from '#strings/search.ts';
import { readCorpus, searchDocument } from './documents.ts';
import { familyQueries, judgedQueries, type Query, textOf, typoQueries } from './queries.ts';
import { traffic } from './search-site.ts';
import { articlesOf, mini, ours, stock, type SearchSubject } from './subjects.ts';

const fixtures = 'src/tests';

/**
 * Compare the archive's search with stock Pagefind and MiniSearch: recall, precision, transferred bytes and time. The
 * documents are the archive alone, then the archive with distractors from a corpus.
 * @param args `--corpus` (file or folder), `--queries` (file), `--sizes` (numbers of distractors), `--misses` (list failures)
 */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string', default: `${fixtures}/edition/search-queries.json` },
      sizes: { type: 'string', default: '1000,10000' },
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
  await measurePage(firstQuery);
  const distractors =
    values.corpus === undefined ? [] : hardestFirst(readCorpus(values.corpus).map(searchDocument), judged);
  const sizes = distractors.length === 0 ? [] : values.sizes.split(',').map(Number);
  for (const size of [0, ...sizes]) {
    const all = [...own.documents, ...distractors.slice(0, size)];
    const data = { documents: all, ...wordData(all, own.names, archive.synonyms) };
    const documents = articlesOf(all);
    console.log(`\nN = ${documents.length}`);
    console.log('                        recall   P@10  empty   first bytes  requests   warm ms (median, p95)');
    const figures: Record<string, Figures> = {};
    for (const [name, make] of Object.entries({ ours, stock, mini } as const)) {
      traffic.bytes = traffic.requests = 0;
      const subject = await make(data);
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
  }
}

/** Print the transfer size of the built search page with the results of a query, in a browser with a cold cache. */
async function measurePage(query: string): Promise<void> {
  const [browser, site] = [await launchBrowser(), await serve('dist', 0, process.env.BASE)];
  const address = `${site.url}${createUrls('').search}?q=${encodeURIComponent(query)}`;
  const { bytes, requests } = await networkTraffic(browser, address, '#hasil > li');
  console.log(`The search page with its first results: ${bytes} bytes in ${requests} requests (with headers).`);
  await browser.close();
  await site.close();
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

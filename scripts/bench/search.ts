import { parseArgs } from 'node:util';
import { datesOf } from '#domain/search/index/documents.ts';
import { traffic } from './disk-engine.ts';
import { type Document, readArchive, readCorpus } from './documents.ts';
import { familyQueries, judgedQueries, type Query, textOf, typoQueries } from './queries.ts';
import { mini, ours, stock, type Subject } from './subjects.ts';
import { weighPage } from './weigh-page.ts';

const fixtures = 'src/tests';

/** Measure our search beside stock Pagefind and MiniSearch: over the archive alone, and in the company of a corpus. */
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
  const own = archive.articles.map((article) => ({
    id: article.id,
    title: article.title,
    sentences: article.sentences.map(({ text }) => text),
    days: datesOf(article),
  }));
  const sets = [
    { name: 'judged', queries: judgedQueries(values.queries) },
    { name: 'families', queries: familyQueries(`${fixtures}/word-families.txt`, own) },
    { name: 'typos', queries: typoQueries(own, 150) },
  ];
  await weighPage(sets[0]?.queries[0]?.query ?? '');
  const company = values.corpus === undefined ? [] : nearestFirst(readCorpus(values.corpus), sets[0]?.queries ?? []);
  const sizes = company.length === 0 ? [] : values.sizes.split(',').map(Number);
  for (const size of [0, ...sizes]) {
    const documents = [...own, ...company.slice(0, size)];
    console.log(`\nN = ${documents.length}`);
    console.log('                        recall   P@10  empty   first bytes  requests   warm ms (median, p95)');
    const figures: Record<string, number[]> = {};
    for (const [name, make] of Object.entries({ ours, stock, mini } as const)) {
      traffic.bytes = traffic.requests = 0;
      const subject = await make(documents, archive);
      const before = { ...traffic };
      await subject.show(sets[0]?.queries[0]?.query ?? '');
      const first =
        name === 'mini'
          ? { bytes: traffic.bytes - before.bytes, requests: traffic.requests - before.requests }
          : { ...traffic };
      for (const set of sets) {
        const result = await measure(subject, set.queries, documents, values.misses && name === 'ours');
        console.log(line(`${name}, ${set.name} (${set.queries.length})`, result, first));
        if (set.name === 'judged') figures[name] = [result.recall, result.precision, first.bytes, result.median];
      }
    }
    console.log(ratios(figures));
  }
}

/** Those that answer some judged query come first: the hardest company. */
function nearestFirst(corpus: readonly Document[], queries: readonly Query[]): Document[] {
  const near = corpus.map((document) => {
    const text = textOf(document);
    return { document, hits: queries.filter(({ answers }) => answers?.(text)).length };
  });
  return near.toSorted((a, b) => b.hits - a.hits).map(({ document }) => document);
}

async function measure(
  subject: Subject,
  queries: readonly Query[],
  documents: readonly Document[],
  misses: boolean,
): Promise<Result> {
  const texts = new Map(documents.map((document) => [document.id, textOf(document)]));
  const judged = new Set(queries.flatMap(({ relevant }) => relevant));
  const recalls: number[] = [];
  const precisions: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const { query, relevant, answers } of queries) {
    const found = await subject.find(query);
    const started = performance.now();
    await subject.find(query);
    times.push(performance.now() - started);
    const missed = relevant.filter((id) => !found.includes(id));
    if (relevant.length > 0) {
      recalls.push(1 - missed.length / relevant.length);
      if (found.length === 0) empty += 1;
    }
    const right = (id: string): boolean =>
      relevant.includes(id) || (!judged.has(id) && answers?.(texts.get(id) ?? '') === true);
    const top = found.slice(0, 10);
    if (answers && top.length > 0) precisions.push(top.filter(right).length / top.length);
    if (misses && missed.length > 0) console.log(`    missed: ${query} → ${missed.join(', ')}`);
    if (misses && top.length > 0 && top.filter(right).length / top.length < 0.7)
      console.log(`    noise: ${query} → ${top.filter(right).length} of ${top.length}`);
  }
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    empty,
    median: quantile(times, 0.5),
    late: quantile(times, 0.95),
  };
}

/** Ours against each rival on the judged queries: how many times as much. */
function ratios({ ours: own = [], ...rivals }: Record<string, number[]>): string {
  const names = ['recall', 'P@10', 'first bytes', 'warm ms'];
  return Object.entries(rivals)
    .map(([name, figures]) => {
      const times = figures.map((figure, at) => `${names[at] ?? ''} ×${((own[at] ?? 0) / figure).toFixed(2)}`);
      return `ours : ${name.padEnd(6)} ${times.join(', ')}`;
    })
    .join('\n');
}

const line = (name: string, { recall, precision, empty, median, late }: Result, first: typeof traffic): string =>
  [
    name.padEnd(23),
    recall.toFixed(3).padStart(7),
    precision.toFixed(3).padStart(6),
    String(empty).padStart(6),
    `${(first.bytes / 1000).toFixed(1)} kB`.padStart(13),
    String(first.requests).padStart(9),
    `${median.toFixed(1)}, ${late.toFixed(1)}`.padStart(14),
  ].join(' ');

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

interface Result {
  recall: number;
  precision: number;
  empty: number;
  median: number;
  late: number;
}

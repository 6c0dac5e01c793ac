import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { run } from '#scripts/run.ts';
import { daysOf, writeGeneratedProject } from './archive/generated-project.ts';
import { readCorpus } from './documents.ts';
import { pageKinds } from './page-kinds.ts';

const recordFile = 'scripts/bench/pages.json';

/** The heaviest page of a kind. Bytes are those of the HTML, plain and with Brotli. */
interface Weight {
  pages: number;
  bytes: number;
  compressed: number;
  elements: number;
  requests: number;
}

/** The weights by the number of articles and the kind of page. */
type Weights = Record<string, Record<string, Weight>>;

/**
 * Builds generated archives of several sizes, and prints how heavy the heaviest page of each kind is, with the ratio to the
 * recorded run.
 * @param args `--n` (numbers of articles), `--seed`, `--corpus` (by default invented texts), `--record` (keep this run)
 */
export function benchPages(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '5,1000' },
      seed: { type: 'string', default: '7' },
      corpus: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const recorded = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Weights) : {};
  const corpus = values.corpus === undefined ? undefined : readCorpus(values.corpus);
  for (const count of values.n.split(',').map(Number)) {
    const folder = `.build/bench/pages-${String(count)}`;
    writeGeneratedProject(folder, { count, seed: Number(values.seed), days: daysOf(count), corpus });
    const { ok, output } = run([resolve('scripts/build.ts')], { cwd: folder, capture: true });
    if (!ok) throw new Error(output);
    const weights = weightsOf(`${folder}/dist`);
    print(count, weights, recorded[count] ?? {});
    recorded[count] = weights;
  }
  if (values.record) writeFileSync(recordFile, `${JSON.stringify(recorded, null, 2)}\n`);
  return Promise.resolve();
}

function weightsOf(site: string): Record<string, Weight> {
  const heaviest = Array.from(pageKinds(site), ([kind, files]) => {
    const pages = files.map((file) => readFileSync(`${site}/${file}`, 'utf8'));
    const html = pages.reduce((a, b) => (a.length < b.length ? b : a));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    const weight: Weight = {
      pages: files.length,
      bytes: Buffer.byteLength(html),
      compressed: brotliCompressSync(html, options).length,
      elements: html.match(/<[a-z]/g)?.length ?? 0,
      requests: requestsOf(html),
    };
    return [kind, weight] as const;
  });
  return Object.fromEntries(heaviest.toSorted(([, a], [, b]) => b.compressed - a.compressed));
}

/** The number of files that a page loads without an action of the reader, the page itself included. */
const requestsOf = (html: string): number =>
  1 +
  (html.match(/<link(?=[^>]*\brel="(?:stylesheet|preload|modulepreload|icon|manifest)")/g)?.length ?? 0) +
  (html.match(/<(?:script|img)[^>]*\bsrc="/g)?.length ?? 0);

function print(count: number, weights: Record<string, Weight>, recorded: Record<string, Weight>): void {
  const head = ['kB', 'brotli kB', 'elements', 'requests'].map((name) => name.padStart(17)).join('');
  console.log(
    `\nN = ${String(count)}, heaviest page of each kind, and its ratio to the recorded run\n${'page'.padEnd(24)}  pages${head}`,
  );
  for (const [kind, weight] of Object.entries(weights)) {
    const before = recorded[kind];
    const cells = (['bytes', 'compressed', 'elements', 'requests'] as const).map((name) => {
      const value = weight[name] / (name === 'bytes' || name === 'compressed' ? 1000 : 1);
      const ratio = before ? `×${(weight[name] / before[name]).toFixed(2)}` : 'new';
      return `${value.toFixed(name === 'compressed' ? 1 : 0).padStart(10)} ${ratio.padStart(6)}`;
    });
    console.log([kind.padEnd(24), String(weight.pages).padStart(6), ...cells].join(' '));
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { run } from '#scripts/run.ts';
import { generatedProjects, projectOptions } from './archive/generated-projects.ts';
import { pageKinds } from './page-kinds.ts';
import { printTable, times } from './report.ts';

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
 * @param args `projectOptions`, and `--record` (keep this run)
 */
export function benchPages(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { ...projectOptions, record: { type: 'boolean' } } });
  const recorded = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Weights) : {};
  for (const { count, own } of generatedProjects(values)) {
    const { ok, output } = run([resolve('scripts/build.ts')], { cwd: own, capture: true });
    if (!ok) throw new Error(output);
    const weights = weightsOf(`${own}/dist`);
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
  console.log(`\nN = ${String(count)}, heaviest page of each kind, and its ratio to the recorded run`);
  const rows = Object.entries(weights).map(([kind, weight]) => {
    const cells = (['bytes', 'compressed', 'elements', 'requests'] as const).flatMap((name) => {
      const [value, before] = [weight[name], recorded[kind]?.[name]];
      const text = name === 'bytes' || name === 'compressed' ? (value / 1000).toFixed(1) : String(value);
      return [text, before === undefined ? 'new' : times(value, before)];
    });
    return [kind, String(weight.pages), ...cells];
  });
  printTable(['page', 'pages', 'kB', '', 'brotli kB', '', 'elements', '', 'requests', ''], rows);
}

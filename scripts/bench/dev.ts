import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { must } from '#domain/must.ts';
import { createUrls } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';
import { daysOf, writeGeneratedProject } from './archive/generated-project.ts';
import { writePlainSite } from './build/plain-site.ts';

/** The most that the first page may cost in CPU time, and a change in seconds if it takes more than one, as multiples of plain Astro. */
const limits = { firstPage: 2, change: 2 };

/** Seconds until a development server answers with the first page, its CPU time until then, and seconds until a page shows a change. */
type Times = [firstPage: number, cpu: number, change: number];

/**
 * Starts the development servers of a generated archive and of a plain Astro site of the same texts, in turn. Prints the
 * shortest times of each, because other programs only add to them. The exit code is 1 above the limits.
 * @param args `--n` (number of articles), `--runs` (of each server), `--seed`
 */
export async function benchDev(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '7' },
    },
  });
  const count = Number(values.n);
  const [own, other] = [`.build/bench/archive-${values.n}`, `.build/bench/plain-${values.n}`];
  writeGeneratedProject(own, { count, seed: Number(values.seed), days: daysOf(count) });
  rmSync(other, { recursive: true, force: true });
  writePlainSite(other, `${own}/content`);
  const name = must(filesIn(`${own}/content/articles`)[Math.floor(count / 2)], 'an archive has an article');
  const id = name.replace('.md', '');
  const runs: { ours: Times[]; plain: Times[] } = { ours: [], plain: [] };
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.ours.push(await measure(own, `content/articles/${name}`, createUrls('/').article(id)));
    runs.plain.push(await measure(other, `src/articles/${name}`, `/${id}/`));
  }
  const [ours, plain] = [shortest(runs.ours), shortest(runs.plain)];
  console.log(`N = ${values.n}     first page s     CPU s  change s`);
  console.log(row('archive', ours));
  console.log(row('plain Astro', plain));
  const ratio = ours[1] / plain[1];
  console.log(`archive : plain Astro  CPU ×${ratio.toFixed(2)}`);
  if (ratio > limits.firstPage || ours[2] > Math.max(1, limits.change * plain[2])) process.exitCode = 1;
}

const shortest = (runs: readonly Times[]): Times =>
  runs.reduce(([a, b, c], [first, cpu, change]) => [Math.min(a, first), Math.min(b, cpu), Math.min(c, change)]);

const row = (name: string, times: Times): string =>
  name.padEnd(12) + times.map((seconds) => seconds.toFixed(2).padStart(10)).join('');

/**
 * Starts the development server of a project and changes an article.
 * @param article the file of the article, relative to the folder
 * @param page the address of its page
 * @throws {Error} if the page does not show the change
 */
async function measure(folder: string, article: string, page: string): Promise<Times> {
  const started = performance.now();
  const server = fork(resolve(import.meta.dirname, 'dev-server.ts'), { cwd: folder });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const read = async (path: string) => (await fetch(`http://localhost:${String(port)}${path}`)).text();
    await read('/');
    const first = performance.now() - started;
    server.send('CPU time');
    const [cpu] = (await once(server, 'message')) as [number];
    await read(page);
    const file = `${folder}/${article}`;
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} Kalimat ${String(started)}.\n`);
    const changed = performance.now();
    while (!(await read(page)).includes(String(started))) {
      await setTimeout(10);
      if (performance.now() - changed > 30_000)
        throw new Error(
          `Expected ${page} to show the change in ${file} within 30 seconds. Check the files that Vite watches.`,
        );
    }
    return [first / 1000, cpu, (performance.now() - changed) / 1000];
  } finally {
    server.kill();
  }
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { must } from '#domain/must.ts';
import { createUrls } from '#domain/urls.ts';
import { filesIn } from '#reader/read-content.ts';
import { generatedProjects, projectOptions } from './archive/generated-projects.ts';
import { measureInTurn, printTable, times } from './report.ts';

/**
 * The most that the first page may cost in CPU time, and a change in seconds if it takes more than one, as multiples of plain
 * Astro.
 */
const limits = { firstPage: 1.6, change: 2 };

/**
 * Seconds until a development server answers with the first page, its CPU time until then, and seconds until a page shows a
 * change.
 */
type Times = [firstPage: number, cpu: number, change: number];

/**
 * Starts the development servers of generated archives and of plain Astro sites of the same texts, in turn. Prints the
 * shortest times of each, because other programs only add to them. The exit code is 1 above the limits.
 * @param args `--runs` (of each server), and `projectOptions`
 */
export async function benchDev(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { ...projectOptions, n: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
  });
  for (const { count, own, plain } of generatedProjects(values)) {
    const name = must(filesIn(`${own}/content/articles`)[Math.floor(count / 2)], 'an archive has an article');
    const id = name.replace('.md', '');
    const [ours, other] = (
      await measureInTurn(Number(values.runs), [
        () => measure(own, `content/articles/${name}`, createUrls('/').article(id)),
        () => measure(plain, `src/articles/${name}`, `/${id}/`),
      ])
    ).map(shortest) as [Times, Times];
    const row = (project: string, measured: Times) => [project, ...measured.map((seconds) => seconds.toFixed(2))];
    printTable(
      [`N = ${String(count)}`, 'first page s', 'CPU s', 'change s'],
      [row('archive', ours), row('plain Astro', other)],
    );
    console.log(`archive : plain Astro  CPU ${times(ours[1], other[1])}`);
    if (ours[1] > limits.firstPage * other[1] || ours[2] > Math.max(1, limits.change * other[2])) process.exitCode = 1;
  }
}

const shortest = (runs: readonly Times[]): Times =>
  runs.reduce(([a, b, c], [first, cpu, change]) => [Math.min(a, first), Math.min(b, cpu), Math.min(c, change)]);

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

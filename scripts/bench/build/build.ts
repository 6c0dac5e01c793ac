import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '#reader/read-content.ts';
import { generatedProjects, projectOptions } from '../archive/generated-projects.ts';
import type { Figures } from '#scripts/build/stage.ts';

/**
 * Builds generated archives of several sizes, and a plain Astro site with Pagefind of the same texts. Prints wall time, CPU
 * time and memory of each stage, files and bytes, and the ratios of the two.
 * @param args `projectOptions`
 */
export async function benchBuild(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: projectOptions });
  let smaller: { count: number; ours: Site; plain: Site } | undefined;
  for (const { count, own, plain: other } of generatedProjects(values)) {
    console.log(`\nN = ${String(count)}\n${'stage'.padEnd(22)}    wall s     CPU s  peak MB`);
    const ours = await measure(own, resolve(own, 'scripts/bench/build/our-build.ts'), 'archive');
    const plain = await measure(other, resolve(import.meta.dirname, 'plain-build.ts'), 'plain Astro');
    console.log(`archive : plain Astro  ${ratios(ours, plain)}`);
    if (smaller) {
      const perArticle = (site: Site, before: Site) => (site.cpu - before.cpu) / (count - (smaller?.count ?? 0));
      const cost = [perArticle(ours, smaller.ours), perArticle(plain, smaller.plain)] as const;
      console.log(`CPU ms per added article: ${cost.map((seconds) => (seconds * 1000).toFixed(1)).join(' : ')}`);
    }
    smaller = { count, ours, plain };
  }
}

/** A built site: the seconds of CPU time, the peak of memory in megabytes, and its files. */
interface Site {
  wall: number;
  cpu: number;
  peak: number;
  files: number;
  bytes: number;
}

/** Runs the script of a build in its folder in a process of its own, and prints its stages. */
async function measure(path: string, script: string, name: string): Promise<Site> {
  const stages = await new Promise<Figures[]>((done, failed) => {
    const child = fork(script, { cwd: path, silent: true });
    const output: Buffer[] = [];
    const found: Figures[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('message', (figures: Figures) => found.push(figures));
    child.on('exit', (code) => {
      if (code === 0) done(found);
      else failed(new Error(`The build in ${path} failed:\n${Buffer.concat(output).toString()}`));
    });
  });
  for (const stage of stages) console.log(row(`${name}, ${stage.name}`, stage));
  const sum = (of: (figures: Figures) => number) => stages.map(of).reduce((a, b) => a + b, 0);
  const files = filesIn(`${path}/dist`);
  const site = {
    wall: sum(({ wall }) => wall),
    cpu: sum(({ cpu }) => cpu),
    peak: Math.max(...stages.map(({ peak }) => peak)),
    files: files.length,
    bytes: files.map((file) => statSync(`${path}/dist/${file}`).size).reduce((a, b) => a + b, 0),
  };
  const each = `${((site.cpu / files.length) * 1000).toFixed(2)} CPU ms a file`;
  console.log(
    `${row(`${name}, all`, site)}  ${String(files.length)} files, ${(site.bytes / 1e6).toFixed(1)} MB, ${each}`,
  );
  return site;
}

const row = (name: string, { wall, cpu, peak }: Pick<Site, 'wall' | 'cpu' | 'peak'>): string =>
  [name.padEnd(22), wall.toFixed(1).padStart(9), cpu.toFixed(1).padStart(9), peak.toFixed(0).padStart(8)].join(' ');

const ratios = (a: Site, b: Site): string =>
  [
    `wall ×${(a.wall / b.wall).toFixed(2)}`,
    `CPU ×${(a.cpu / b.cpu).toFixed(2)}`,
    `CPU a file ×${(a.cpu / a.files / (b.cpu / b.files)).toFixed(2)}`,
    `memory ×${(a.peak / b.peak).toFixed(2)}`,
  ].join(', ');

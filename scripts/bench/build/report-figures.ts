import { setTimeout } from 'node:timers/promises';
import { cpuSeconds, type Figures } from '#scripts/build/stage.ts';

/**
 * Runs a build, and sends what each stage cost to the process that started this one. The first stage is the start of Node and of
 * the modules that are imported before the build: one build imports Astro there, the other one in a stage. The CPU time of Pagefind's
 * program counts only after it has ended, so that it is sent as a stage of its own.
 */
export async function reportFigures<Result>(
  build: (send: (figures: Figures) => void) => Promise<Result>,
): Promise<Result> {
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const stages: Figures[] = [{ name: 'start', wall: performance.now() / 1000, cpu: cpuSeconds(), peak: peak() }];
  const result = await build((figures) => stages.push(figures));
  await setTimeout(500);
  const cpu = cpuSeconds() - stages.reduce((sum, stage) => sum + stage.cpu, 0);
  stages.push({ name: 'ended programs', wall: 0, cpu, peak: peak() });
  for (const stage of stages) process.send?.(stage);
  return result;
}

import { setTimeout } from 'node:timers/promises';
import { cpuSeconds, type Figures } from '#scripts/build/stage.ts';

/**
 * Runs a build, and sends what each stage cost to the process that started this one. The CPU time of Pagefind's program
 * counts only after it has ended, so that it is sent as a stage of its own.
 */
export async function reportFigures<Result>(
  build: (send: (figures: Figures) => void) => Promise<Result>,
): Promise<Result> {
  const stages: Figures[] = [];
  const before = cpuSeconds();
  const result = await build((figures) => stages.push(figures));
  const after = process.resourceUsage();
  await setTimeout(500);
  const cpu = cpuSeconds() - before - stages.reduce((sum, stage) => sum + stage.cpu, 0);
  stages.push({ name: 'ended programs', wall: 0, cpu, peak: after.maxRSS / 1024 });
  for (const stage of stages) process.send?.(stage);
  return result;
}

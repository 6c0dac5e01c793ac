import { readFileSync } from 'node:fs';

/** The result of a stage. */
export interface Outcome {
  /** True if the stage succeeded. */
  ok: boolean;
  /** A few words about the result, printed after the time: "142 pages". */
  summary?: string;
  /** More output, printed on the lines below. */
  output?: string;
}

/** What a stage cost: seconds of wall time and CPU time, and the largest memory of the process so far in megabytes. */
export interface Figures {
  name: string;
  wall: number;
  cpu: number;
  peak: number;
}

/**
 * Runs a stage. Prints its name when it starts, and its time and outcome when it ends: `  build … 12.3 s, 142 pages`.
 * @param onEnd receives what the stage cost
 * @returns true if the stage succeeded
 */
export async function runStage(
  name: string,
  work: () => Outcome | Promise<Outcome>,
  onEnd: (figures: Figures) => void = () => undefined,
): Promise<boolean> {
  process.stdout.write(`  ${name} … `);
  const [started, cpuBefore] = [performance.now(), cpuSeconds()];
  const { ok, summary, output } = await work();
  const wall = (performance.now() - started) / 1000;
  console.log([`${wall.toFixed(1)} s`, summary].filter(Boolean).join(', '));
  // Printed to the same stream as the stage's line, so that the order is also right in a log file.
  if (output) console.log(output);
  onEnd({ name, wall, cpu: cpuSeconds() - cpuBefore, peak: process.resourceUsage().maxRSS / 1024 });
  return ok;
}

/** Returns the CPU time of this process; on Linux, with that of its ended children. */
export function cpuSeconds(): number {
  try {
    // Fields 14 to 17 of proc_pid_stat(5), in hundredths of a second. The name before them may contain spaces.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}

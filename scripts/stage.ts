/** The result of a stage. */
export interface Outcome {
  /** True if the stage succeeded. */
  ok: boolean;
  /** A few words about the result, printed after the time: "142 pages". */
  summary?: string;
  /** More output, printed on the lines below. */
  output?: string;
}

/**
 * Runs a stage. Prints its name when it starts, and its time and outcome when it ends: `  build … 12.3 s, 142 pages`.
 * @returns true if the stage succeeded
 */
export function runStage(name: string, work: () => Outcome): boolean {
  process.stdout.write(`  ${name} … `);
  const started = performance.now();
  const { ok, summary, output } = work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log([`${seconds} s`, summary].filter(Boolean).join(', '));
  // Printed to the same stream as the stage's line, so that the order is also right in a log file.
  if (output) console.log(output);
  return ok;
}

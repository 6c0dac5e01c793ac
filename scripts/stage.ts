/** How a stage ended. */
export interface Outcome {
  ok: boolean;
  /** A few words on the result, shown after the time: "142 pages". */
  summary?: string;
  /** What else to print, on the lines below. */
  output?: string;
}

/** Prints the name of a stage when it starts, and its time and outcome when it ends. Returns whether it ended well. */
export function stage(name: string, work: () => Outcome): boolean {
  process.stdout.write(`  ${name} … `);
  const started = performance.now();
  const { ok, summary, output } = work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log([`${seconds} s`, summary].filter(Boolean).join(', '));
  // After the stage's line, on the same stream, so that the order is right in a file as well.
  if (output) console.log(output);
  return ok;
}

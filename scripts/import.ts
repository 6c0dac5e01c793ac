import { readFileSync } from 'node:fs';
import { progress } from '@clack/prompts';
import { readImportArchive } from './import/archive.ts';
import { commitFiles } from './import/commit-files.ts';
import { confirmed } from './import/confirm.ts';
import { type Given, prepare, type Ready, remember } from './import/import-one.ts';
import { inputFiles } from './import/input-files.ts';
import { type ImportOptions, importOptions, usage } from './import/options.ts';
import { errorMessage } from './error-message.ts';
import { existingChanges, preview, unsureList } from './import/report.ts';
import { contentFaults } from './verify/faults.ts';
import { formats } from './verify/report.ts';

// Exit code 0: everything is in the archive. 1: something was refused or left out, or there was nothing to import. 2: the
// options are wrong.

/** The result for one file, as `--json` prints it. */
type Result = { file: string; state: 'imported' | 'proposed' | 'unchanged' | 'refused' | 'left-out' } & Partial<
  Record<'id' | 'why', string> & Record<'unsure' | 'faults' | 'files', string[]>
>;

// The first signal ends the import after the present article, whose files are written all or not at all. npm sends a second one
// at once, so only a later one ends it immediately.
let stopped: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopped !== null && performance.now() - stopped > 500) process.exit(130);
    stopped ??= performance.now();
  });

try {
  process.exitCode = await run(importOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`The import could not run. ${errorMessage(error)}`);
  console.error(usage);
  process.exitCode = 2;
}

async function run(options: ImportOptions): Promise<number> {
  const files = inputFiles(options.inputs);
  if (files.length > 1 && (options.url ?? options.id) !== undefined)
    throw new Error('--url and --id are for one article. Import the files one by one.');
  if (files.length === 0) {
    console.error(
      `There is no text or page in ${options.inputs.join(', ')}. Save an article there as .txt, .md or .html.`,
    );
    return 1;
  }
  const archive = readImportArchive(options.root);
  // Swedish writes a day as ISO 8601 does.
  const now = performance.timeOrigin + performance.now();
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: archive.zone }).format(now);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const asks = isTerminal && files.length === 1 && !options.yes && !options.json && !options['dry-run'];
  const bar = files.length > 1 && process.stdout.isTTY && !options.json ? progress({ max: files.length }) : null;
  bar?.start('Importing');
  const done: Result['state'][] = [];
  for (const file of files) {
    const result = await importFile(file);
    done.push(result.state);
    report(result, done.length);
    // Signals arrive between two articles.
    await new Promise(setImmediate);
    if (stopped !== null) break;
  }
  const words = [...Map.groupBy(done, (state) => state)].map(([state, { length }]) => `${length} ${state}`);
  const left = files.length - done.length;
  const summary = `${words.join(', ')}${left > 0 ? `; stopped before ${left} more` : ''}`;
  if (bar) bar.stop(summary);
  else console.error(summary);
  if (done.includes('imported') && !options.json) printNext(options.root);
  return done.includes('refused') || done.includes('left-out') || left > 0 ? 1 : 0;

  async function importFile(file: string): Promise<Result> {
    try {
      const bytes = readFileSync(file === '-' ? 0 : file);
      const prepareWith = (answers: Given) => prepare(bytes, file, { ...options, ...answers }, archive, today);
      const prepared = prepareWith({});
      if (prepared.state === 'unchanged') return { file, ...prepared };
      if (options['dry-run']) {
        if (!options.json) console.log([preview(prepared), '', existingChanges(prepared.files)].join('\n'));
        return resultOf(file, prepared, 'proposed');
      }
      const chosen = asks ? await confirmed(prepared, prepareWith) : prepared.faults.length === 0 ? prepared : null;
      if (!chosen) return resultOf(file, prepared, 'left-out');
      if (!asks && !options.json) process.stdout.write(existingChanges(chosen.files));
      commitFiles(options.root, chosen.files);
      remember(archive, chosen);
      return resultOf(file, chosen, 'imported');
    } catch (error) {
      return { file, state: 'refused', why: errorMessage(error) };
    }
  }

  function report(result: Result, number: number): void {
    if (options.json) {
      console.log(JSON.stringify(result));
      return;
    }
    const { file, state, id, why, unsure = [], faults = [] } = result;
    const line = `${number}/${files.length} ${state} ${file}${id === undefined ? '' : ` → ${id}`}${why === undefined ? '' : `: ${why}`}`;
    if (bar) bar.advance(1, line);
    if (!bar || state === 'refused' || state === 'left-out') console.log(line);
    if (!bar && !asks && files.length === 1) for (const words of unsure) console.log(`  ? ${words}`);
    else if (!bar && unsure.length > 0) console.log(`  ${unsure.length} to look at`);
    for (const words of faults) console.log(`  ${words}`);
  }
}

/** Prints what the new articles change for the whole archive, such as a text that says how many reports it has. */
function printNext(root: string): void {
  const faults = contentFaults(root);
  if (faults.length > 0) console.error(`A person must still decide:\n${formats.text(faults)}`);
  console.error(faults.length > 0 ? 'Correct these, then run npm start.' : 'Run npm start to read it.');
}

function resultOf(file: string, ready: Ready, state: Result['state']): Result {
  return {
    file,
    state,
    id: ready.proposal.id,
    unsure: unsureList(ready),
    faults: ready.faults.length === 0 ? [] : formats.text(ready.faults).split('\n'),
    files: ready.files.map(({ path }) => `content/${path}`),
  };
}

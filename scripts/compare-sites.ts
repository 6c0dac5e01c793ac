import { siteDifferences } from './site-differences.ts';
import { runCommand } from './error-message.ts';

// npm run compare -- OLD NEW: lists the files in which two built sites differ, to show what a refactoring changes.
// Exit code 0: no difference. 1: differences. 2: could not run.

const [before, after] = process.argv.slice(2);
await runCommand(() => {
  if (before === undefined || after === undefined) throw new Error('Usage: npm run compare -- OLD NEW');
  const differences = siteDifferences(before, after);
  for (const difference of differences) console.log(difference);
  console.error(`${String(differences.length)} difference${differences.length === 1 ? '' : 's'}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}, 2);

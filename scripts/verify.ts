import { parseArgs } from 'node:util';
import { readContent } from '#reader/read-content.ts';
import { errorMessage } from './error-message.ts';
import { coverageReport } from './verify/coverage.ts';
import { contentFaults, contentNotes, outdatedStatements } from './verify/faults.ts';
import { contentSummary, formats, siteSummary, summary } from './verify/report.ts';
import { siteFaults } from './verify/site-faults.ts';

const usage =
  'Usage: npm run verify -- [--built FOLDER] [--coverage] [--notes] [--format text|json|github] [--root FOLDER]';

// Exit code 0: no faults. 1: faults. 2: verify could not run.

try {
  process.exitCode = verify();
} catch (error) {
  console.error(`verify could not run. ${errorMessage(error)}`);
  console.error(usage);
  process.exitCode = 2;
}

function verify(): number {
  const { values } = parseArgs({
    options: {
      built: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      root: { type: 'string', default: '.' },
    },
  });
  if (!Object.hasOwn(formats, values.format))
    throw new Error(`Expected ${Object.keys(formats).join(', ')} after --format, found “${values.format}”.`);
  const faults = values.built === undefined ? contentFaults(values.root) : siteFaults(values.built, values.root);
  const report = formats[values.format as keyof typeof formats](faults);
  if (report !== '') console.log(report);
  if (values.coverage && faults.length === 0) console.log(coverageReport(values.root).join('\n'));
  // Notes are proposals: they change neither the summary nor the exit code.
  if (values.notes) console.log(formats.text(contentNotes(values.root)));
  const outdated = values.built === undefined ? outdatedStatements(readContent(values.root)) : [];
  if (outdated.length > 0) console.error(`Correct before the next release:\n${formats.text(outdated)}`);
  // The summary goes to standard error, so that `> file` saves only the report.
  console.error(
    summary(values.built === undefined ? contentSummary(values.root) : siteSummary(values.built), faults.length),
  );
  return faults.length === 0 ? 0 : 1;
}

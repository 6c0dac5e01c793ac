import { parseArgs } from 'node:util';
import { uncovered } from './verify/coverage.ts';
import { contentFaults } from './verify/faults.ts';
import { formats } from './verify/report.ts';
import { siteFaults } from './verify/site-faults.ts';

const usage = 'usage: npm run verify -- [--built FOLDER] [--coverage] [--format text|json|github] [--root FOLDER]';

// Exit code 0: nothing wrong. 1: faults. 2: could not run.

try {
  process.exitCode = verify();
} catch (error) {
  console.error(`verify could not run: ${error instanceof Error ? error.message : String(error)}`);
  console.error(usage);
  process.exitCode = 2;
}

function verify(): number {
  const { values } = parseArgs({
    options: {
      built: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      root: { type: 'string', default: '.' },
    },
  });
  if (!Object.hasOwn(formats, values.format))
    throw new Error(`--format takes ${Object.keys(formats).join(', ')}, not “${values.format}”.`);
  const faults = values.built === undefined ? contentFaults(values.root) : siteFaults(values.built, values.root);
  const report = formats[values.format as keyof typeof formats](faults);
  if (report !== '') console.log(report);
  if (faults.length > 0) {
    console.error(`${String(faults.length)} fault${faults.length === 1 ? '' : 's'}.`);
    return 1;
  }
  if (values.coverage) console.log(uncovered(values.root).join('\n'));
  return 0;
}

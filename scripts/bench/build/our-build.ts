import { build } from '#scripts/build.ts';
import { reportFigures } from './report-figures.ts';

// Builds the archive of the current folder. Sends what each stage cost to the process that started this one.

const built = await reportFigures((send) => build({ isRelease: false }, send));
process.exitCode = built ? 0 : 1;

import { benchBuild } from './bench/build/build.ts';
import { benchDev } from './bench/dev.ts';
import { benchImport } from './bench/import.ts';
import { benchPages } from './bench/pages.ts';
import { benchPaint } from './bench/paint.ts';
import { benchSearch } from './bench/search.ts';
import { benchServe } from './bench/serve.ts';
import { errorMessage } from './error-message.ts';

// npm run bench -- search [--corpus FILE-OR-FOLDER] [--queries FILE] [--sizes 1000,10000] [--misses]
// npm run bench -- paint [--site dist] [--runs 7] [--heaviest]
// npm run bench -- pages [--n 5,1000] [--seed 7] [--days DAYS] [--corpus FILE-OR-FOLDER] [--record]
// npm run bench -- import [--count 1000]
// npm run bench -- build [--n 5,1000] [--seed 7] [--days DAYS] [--corpus FILE-OR-FOLDER]
// npm run bench -- dev [--n 1000] [--runs 3] [--seed 7] [--days DAYS] [--corpus FILE-OR-FOLDER]
// npm run bench -- serve [FOLDER]

const benchmarks: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  build: benchBuild,
  dev: benchDev,
  import: benchImport,
  pages: benchPages,
  paint: benchPaint,
  search: benchSearch,
  serve: benchServe,
};
const [name = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;

if (run) {
  try {
    await run(args);
  } catch (error) {
    console.error(errorMessage(error));
    // A server or browser that was started would keep the process running.
    process.exit(1);
  }
} else {
  console.error(`Unknown benchmark "${name}". Use one of: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 2;
}

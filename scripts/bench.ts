import { benchSearch } from './bench/search.ts';

// npm run bench -- search [--corpus FILE-OR-FOLDER] [--queries FILE] [--sizes 1000,10000]

const benches: Readonly<Record<string, (args: string[]) => Promise<void>>> = { search: benchSearch };
const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];

if (bench) await bench(args);
else {
  console.error(`There is no bench "${name}"; there is: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}

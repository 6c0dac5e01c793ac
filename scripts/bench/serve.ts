import { Agent, createServer, get } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { sitePaths } from '#domain/urls.ts';
import { listen, serve } from '#scripts/serve.ts';
import { measureInTurn, median } from './report.ts';

/** Requests at the same time, seconds for each measurement, and measurements of each server. */
const load = { connections: 50, seconds: 1, rounds: 9 };

/**
 * npm run bench -- serve [FOLDER]: measures the local server and sirv in turn, without compression, and prints the
 * requests per second and their ratio: medians, because other programs disturb single rounds.
 */
export async function benchServe(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [folder = 'dist'] = positionals;
  const [own, other] = [await serve(folder, 0), await listen(createServer(sirv(folder, { etag: true })), 0)];
  for (const path of [sitePaths.articles, sitePaths.bag]) {
    const [ours = [], theirs = []] = await measureInTurn(load.rounds, [
      () => requestsPerSecond(own.url + path),
      () => requestsPerSecond(other.url + path),
    ]);
    const ratio = median(ours.map((rate, round) => rate / (theirs[round] ?? 0)));
    const [a, b] = [median(ours), median(theirs)];
    console.log(`${path}: ${a.toFixed(0)} requests/s, sirv ${b.toFixed(0)}, ratio ${ratio.toFixed(2)}`);
  }
  await Promise.all([own.close(), other.close()]);
}

/** Requests an address over kept-alive connections. */
async function requestsPerSecond(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const end = performance.now() + load.seconds * 1000;
  let requests = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await request(address, agent);
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: load.connections }, client));
  agent.destroy();
  return requests / load.seconds;
}

const request = (address: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.resume().on('end', resolve);
    }).on('error', reject);
  });

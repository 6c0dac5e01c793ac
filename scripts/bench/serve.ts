import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { createUrls } from '#domain/urls.ts';
import { serve } from '#scripts/serve.ts';
import { median } from './median.ts';

/** Requests at the same time, seconds for each measurement, and measurements of each server. */
const load = { connections: 50, seconds: 1, rounds: 9 };

/**
 * npm run bench -- serve [FOLDER]: measures the local server and sirv in turn, without compression, and prints the
 * requests per second and their ratio: medians, because other programs disturb single rounds.
 */
export async function benchServe(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [folder = 'dist'] = positionals;
  const own = await serve(folder, 0);
  const other = createServer(sirv(folder, { etag: true }));
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const plain = `http://localhost:${String((other.address() as AddressInfo).port)}/`;
  const { articles, bag } = createUrls('');
  for (const path of [articles, bag]) {
    const rates = { own: [] as number[], sirv: [] as number[] };
    for (let round = 0; round < load.rounds; round += 1) {
      rates.own.push(await requestsPerSecond(own.url + path));
      rates.sirv.push(await requestsPerSecond(plain + path));
    }
    const ratio = median(rates.own.map((rate, round) => rate / (rates.sirv[round] ?? 0)));
    const [a, b] = [median(rates.own), median(rates.sirv)];
    console.log(`${path}: ${a.toFixed(0)} requests/s, sirv ${b.toFixed(0)}, ratio ${ratio.toFixed(2)}`);
  }
  await Promise.all([own.close(), close(other)]);
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

function close(server: Server): Promise<unknown> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  return closed;
}

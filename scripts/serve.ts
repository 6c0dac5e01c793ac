import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { basePath } from '#domain/urls.ts';
import { headerRules, headersOf } from '#plugins/headers.ts';
import { type ServeOptions, serveOptions } from './serve-options.ts';
import { siteAnswer } from './site-answer.ts';

/** Serves a built folder on this machine as its real host will; port 0 takes any free port. */
export async function serve(folder: string, port: number, base = '/', host = 'localhost'): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built archive in "${folder}"; run "npm run build" first.`);
  }
  const root = basePath(base);
  const server = createServer(listener(folder, root));
  await listen(server, port, host);
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${(server.address() as AddressInfo).port}${root}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers each request with the headers of its address; an error ends in 500, and never ends the server. */
function listener(folder: string, root: string): RequestListener {
  const rules = headerRules(root);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeaders(headersOf(rules, request.url ?? '/'));
    try {
      const { status, headers, body } = await siteAnswer(folder, root, request);
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }; // Node omits it for HEAD
      response.writeHead(status, { ...headers, ...length }).end(body);
    } catch (error) {
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error instanceof Error ? error.message : error);
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The file cannot be read.');
    }
  };
  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
}

/** @throws {Error} when another program has the port */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(inUse ? new Error(`Port ${port} is in use; choose another: npm start -- --port ${port + 1}`) : error);
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Takes a port and gives it back, to know before a build that it can be served.
 * @throws {Error} when another program has the port
 */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

/** A folder being served: its address, and how to stop. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves as a command does: prints the addresses and goes on until it is stopped.
 * @throws {Error} when there is no built archive or the port is taken
 */
export async function serveAndSay({ folder, port, host }: ServeOptions): Promise<void> {
  const { url } = await serve(folder, port, process.env.BASE, host);
  const others = host === '0.0.0.0' ? networkAddresses().map((address) => url.replace('localhost', address)) : [];
  console.log(`The archive is at ${[url, ...others].join(' and ')} (Ctrl+C stops it).`);
}

/** The IPv4 addresses under which other machines of the network reach this one. */
const networkAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

if (import.meta.main) {
  try {
    await serveAndSay(serveOptions(process.argv.slice(2), process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

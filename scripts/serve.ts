import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from '../src/domain/urls.ts';
import { headerRules, headersOf } from '../src/plugins/headers.ts';
import { compressed } from './compressed.ts';
import { contentType } from './content-type.ts';
import { type ServeOptions, serveOptions } from './serve-options.ts';

/** Serves a built folder on this machine as its real host will; port 0 takes any free port. */
export async function serve(folder: string, port: number, base = '/', host = 'localhost'): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built archive in "${folder}"; run "npm run build" first.`);
  }
  const root = basePath(base);
  const server = createServer(answer(folder, root));
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

/** Answers from the folder, with a redirect where the final slash is missing and 404.html where nothing is. */
function answer(folder: string, root: string): RequestListener {
  const onNoMatch: RequestListener = (_, response) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const setHeaders = (response: ServerResponse, address: string) => {
    const type = contentType(address);
    if (type) response.setHeader('Content-Type', type);
  };
  const rules = headerRules(root);
  const send = sirv(folder, { dev: true, etag: true, setHeaders, onNoMatch });

  return (request, response) => {
    delete request.headers.range; // an impossible range stops sirv and with it the server
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    response.setHeaders(headersOf(rules, address));
    const path = address.slice(root.length);
    if (!address.startsWith(root)) {
      onNoMatch(request, response);
    } else if (path && !path.endsWith('/') && isFolder(join(folder, path))) {
      response.writeHead(301, { Location: query ? `${address}/?${query}` : `${address}/` }).end();
    } else if (!squeezed(folder, path, request, response)) {
      request.url = `/${path}`;
      send(request, response);
    }
  };
}

/** Answers with the file compressed, if the browser takes it so; tells whether it did. */
function squeezed(folder: string, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const file =
    request.method === 'GET' && compressed(folder, path, request.headers['accept-encoding']?.toString() ?? '');
  if (!file) return false;
  const known = request.headers['if-none-match'] === file.headers.ETag;
  response.writeHead(known ? 304 : 200, known ? { ETag: file.headers.ETag } : file.headers);
  response.end(known ? undefined : file.body);
  return true;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

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

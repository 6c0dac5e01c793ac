import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { memoize } from '#domain/memoize.ts';
import { basePath } from '#domain/urls.ts';
import { policyIn } from '#domain/headers/hosts.ts';
import { type Headers, headerRules, headersOf, pageHeaders } from '#domain/headers/rules.ts';
import { dist, restoreDist } from './build/dist.ts';
import { FileCache, type Representation } from './serve/file-cache.ts';
import { type ServeOptions, serveOptions } from './serve/options.ts';
import { type ServedSite, siteAnswer } from './serve/site-answer.ts';
import { runCommand } from './error-message.ts';

/** Longer addresses get 404 up to this size, above it 431. Node's limit is 16 KB. */
const maxHeaderBytes = 1024 * 1024;

/**
 * Serves a built folder over HTTP as a static host does, with the headers that `dist/_headers` lists.
 * @param port 0 takes any free port
 * @param base the base path, with or without slashes
 * @throws {Error} if the folder has no index.html or the port is in use
 */
export async function serve(folder: string, port: number, base = '/', host = 'localhost'): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built archive in "${folder}". Run "npm run build" first.`);
  }
  const root = basePath(base);
  const server = createServer({ maxHeaderSize: maxHeaderBytes }, listener(folder, root));
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n'));
  const { url, close } = await listen(server, port, host);
  return { url: url.replace(/\/$/, root), close };
}

/** Returns the request listener. It adds the headers of the address, and answers 500 if a file cannot be read. */
function listener(folder: string, root: string): RequestListener {
  const site = { folder: resolve(folder), root, cache: new FileCache() };
  const rules = headerRules(root);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A proxy may send the whole URL (RFC 9112, 3.2.2).
    const address = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '');
    const ruled = address.startsWith(root) ? address : root;
    try {
      const { status, headers, isPage, body } = await siteAnswer(site, address, request);
      response.setHeaders(headersOf(rules, ruled, isPage ? await headersOfPages(site) : {}));
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }; // Node omits it for HEAD
      response.writeHead(status, { ...headers, ...length }).end(body);
    } catch (error) {
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error instanceof Error ? error.message : error);
      response.setHeaders(headersOf(rules, ruled));
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The file cannot be read.');
    }
  };
  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
}

/** The policy of a site without `_headers`. */
const defaultPolicy = "default-src 'self'";

/** The headers of the built pages. `_headers` is looked up for each request, because a build may replace the site. */
async function headersOfPages({ folder, cache }: ServedSite): Promise<Headers> {
  const file = await cache.read(join(folder, '_headers'), false);
  if (typeof file === 'string') return pageHeaders(defaultPolicy);
  return headersIn(file);
}

/** Returns the headers of pages by the `_headers` that they come from, as the cache keeps it. */
const headersIn = memoize(({ body }: Representation) => pageHeaders(policyIn(String(body)) ?? defaultPolicy));

const listenProblems: Partial<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`,
  EACCES: (port) => `This user may not use port ${port}. Choose one above 1023: npm start -- --port 8080`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}. Choose another with --host.`,
  ENOTFOUND: (_, host) => `There is no host "${host}". Write an address of this machine after --host.`,
};

/**
 * Starts a server.
 * @param port 0 takes any free port
 * @throws {Error} if the port or the host cannot be used
 */
export async function listen(server: Server, port: number, host = 'localhost'): Promise<Served> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(listenProblems[code]?.(port, host) ?? message, { cause: error });
  }
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Opens a port and closes it again, so that a port in use is reported before the build.
 * @throws {Error} if the port is in use
 */
export async function checkPort(port: number, host: string): Promise<void> {
  await (await listen(createServer(), port, host)).close();
}

/** A running server. */
export interface Served {
  /** The address of the home page, with a slash at its end. */
  url: string;
  /** Stops the server. */
  close: () => Promise<void>;
}

/**
 * Serves a folder and prints its addresses. First it restores `dist` if a build was killed while it replaced it. The server
 * runs until the process is stopped.
 * @throws {Error} if the folder has no index.html or the port is in use
 */
export async function serveAndPrint({ folder, port, host }: ServeOptions): Promise<void> {
  if (folder === dist) await restoreDist();
  const { url } = await serve(folder, port, process.env.BASE, host);
  const others = host === '0.0.0.0' ? networkAddresses().map((address) => url.replace('localhost', address)) : [];
  console.log(`The archive is at ${[url, ...others].join(' and ')} (press Ctrl+C to stop).`);
}

/** Returns the IPv4 addresses of this machine in its networks. */
const networkAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

if (import.meta.main) await runCommand(() => serveAndPrint(serveOptions(process.argv.slice(2), process.env)), 1);

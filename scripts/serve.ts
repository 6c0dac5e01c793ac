import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../src/domain/urls.ts';
import { headerRules, headersOf } from '../src/plugins/headers.ts';
import { siteAnswer } from './site-answer.ts';

/** Serves a built folder on this machine as its real host will; port 0 takes any free port. */
export async function serve(folder: string, port: number, base = '/'): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built archive in "${folder}"; run "npm run build" first.`);
  }
  const root = basePath(base);
  const server = createServer(listener(folder, root));
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${root}`,
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

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(inUse ? new Error(`Port ${port} is in use; choose another: npm start -- --port ${port + 1}`) : error);
    });
    server.listen(port, 'localhost', resolve);
  });

/** A folder being served: its address, and how to stop. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

if (import.meta.main) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string', default: '4321' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port > 65535) throw new Error(`"${values.port}" is no port; give a number.`);
    const { url } = await serve(positionals[0] ?? 'dist', port, process.env.BASE);
    console.log(`The archive is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

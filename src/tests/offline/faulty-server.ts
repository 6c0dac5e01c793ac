import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type Served } from '#scripts/serve.ts';
import { base } from '../site.ts';

/** An answer as the working server gives it. */
interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** What a faulty server or network does with an answer. */
type Fault = (answer: Answer, response: ServerResponse) => void;

const send = ({ status, headers, body }: Answer, response: ServerResponse): void => {
  response.writeHead(status, headers).end(body);
};

const html = { 'Content-Type': 'text/html; charset=utf-8' };

export const faults = {
  /** The connection ends without an answer. */
  down: (_, response) => response.destroy(),
  /** No answer comes. */
  silent: () => undefined,
  missing: (_, response) => {
    send({ status: 404, headers: html, body: Buffer.from('Not found') }, response);
  },
  error: (_, response) => {
    send({ status: 503, headers: html, body: Buffer.from('Busy') }, response);
  },
  /** The connection ends in the middle of the body. */
  interrupted: ({ status, headers, body }, response) => {
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  /** Half of the body arrives as if it were all. */
  truncated: (answer, response) => {
    send({ ...answer, body: answer.body.subarray(0, answer.body.length / 2) }, response);
  },
  /** One byte is wrong. */
  altered: (answer, response) => {
    const body = Buffer.from(answer.body);
    body[body.length >> 1] = 0x20 ^ (body[body.length >> 1] ?? 0);
    send({ ...answer, body }, response);
  },
  /** A public network shows its login page at every address. */
  portal: (_, response) => {
    send(
      { status: 200, headers: html, body: Buffer.from('<!doctype html><title>Login</title><h1>Login</h1>') },
      response,
    );
  },
  /** A public network redirects every address to its login page, on another host. */
  redirect: (answer, response) => {
    const { host = '' } = response.req.headers;
    if (host.startsWith('127.')) faults.portal(answer, response);
    else response.writeHead(302, { Location: `http://${host.replace('localhost', '127.0.0.1')}/` }).end();
  },
  /** The script fails as soon as it starts. */
  throwing: ({ headers }, response) => {
    send({ status: 200, headers, body: Buffer.from("throw new Error('broken');") }, response);
  },
} as const satisfies Record<string, Fault>;

/** A server that can fail, and that can change its site at the same address, as a deploy does. */
export class FaultyServer {
  /** The address of the home page. */
  url = '';
  /** The addresses below the base path that were requested, in order. */
  requested: string[] = [];
  /** Returns what goes wrong for an address below the base path. */
  faultOf: (address: string) => Fault | undefined = () => undefined;
  #sites = new Map<string, Served>();
  #folder = '';
  #server = createServer((request, response) => {
    const address = (request.url ?? '').slice(base.length);
    this.requested.push(address);
    void this.#answer(request.url ?? '', request.method ?? 'GET').then((answer) => {
      (this.faultOf(address.replace(/\?.*$/, '')) ?? send)(answer, response);
    });
  });

  /** Serves a built site from now on. */
  async deploy(folder: string): Promise<void> {
    if (!this.#sites.has(folder)) this.#sites.set(folder, await serve(folder, 0, base));
    this.#folder = folder;
    this.faultOf = () => undefined;
    if (this.url !== '') return;
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    this.url = `http://localhost:${String((this.#server.address() as AddressInfo).port)}${base}`;
  }

  /** Lets a fault happen at all addresses below the base path that match; by default at all. */
  fail(fault: keyof typeof faults, addresses = /^/): void {
    this.faultOf = (address) => (addresses.test(address) ? faults[fault] : undefined);
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await Promise.all([...this.#sites.values()].map((site) => site.close()));
  }

  async #answer(address: string, method: string): Promise<Answer> {
    const url = new URL(address, this.#sites.get(this.#folder)?.url);
    const response = await fetch(url, { method, redirect: 'manual', headers: { 'Accept-Encoding': 'identity' } });
    const headers = Object.fromEntries(
      [...response.headers].filter(
        ([name]) => !/^(?:content-length|connection|keep-alive|transfer-encoding)$/.test(name),
      ),
    );
    return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
  }
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '../serve.ts';

describe('the answer to a request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answer-'));
  let site: Served;

  before(async () => {
    mkdirSync(join(folder, 'artikel'));
    writeFileSync(join(folder, 'index.html'), '<p>Beranda');
    writeFileSync(join(folder, 'artikel/index.html'), '<p>Artikel');
    site = await serve(folder, 0);
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Sends a request as written and returns the answer. */
  const send = async (request: string): Promise<string> => {
    const socket = connect(Number(new URL(site.url).port), 'localhost');
    socket.end(`${request}\r\nConnection: close\r\n\r\n`);
    return text(socket);
  };

  const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

  it('refuses other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await get('', { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('Allow'), 'GET, HEAD');
    }
  });

  it('answers 304 to a client that has the file', async () => {
    const tag = (await get('artikel/')).headers.get('ETag') ?? '';
    const status = async (path: string, header: string) =>
      (await get(path, { headers: { 'If-None-Match': header } })).status;
    assert.match(tag, /^"[^"]+"$/);
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) assert.equal(await status('artikel/', header), 304);
    assert.equal(await status('artikel/', '"x"'), 200);
    assert.equal(await status('', tag), 200);
    assert.equal(await status('tidak-ada/', '*'), 404);
  });

  it('answers 412 to a client that expects another file', async () => {
    const tag = (await get('artikel/')).headers.get('ETag') ?? '';
    const status = async (header: string) => (await get('artikel/', { headers: { 'If-Match': header } })).status;
    for (const header of [tag, `"x", ${tag}`, '*']) assert.equal(await status(header), 200, header);
    for (const header of ['"x"', `W/${tag}`]) assert.equal(await status(header), 412, header);
  });

  it('answers 404 to paths outside the folder, and to malformed and long paths', async () => {
    const paths = [
      '..%2f..%2fetc/passwd',
      '%ff',
      '%00',
      'index.html/',
      'a'.repeat(256),
      'a'.repeat(200_000),
      'a/'.repeat(4000),
    ];
    for (const path of paths) assert.equal((await get(path)).status, 404, path.slice(0, 30));
    assert.equal((await get('')).status, 200);
  });

  it('answers 500 to a file that cannot be read', { skip: process.platform === 'win32' }, async (t) => {
    symlinkSync('loop', join(folder, 'loop'));
    const logged = t.mock.method(console, 'error', () => undefined);
    const response = await get('loop');
    assert.equal(response.status, 500);
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(logged.mock.callCount(), 1);
    assert.equal((await get('')).status, 200);
  });

  it('redirects to the address with a slash at its end', async () => {
    const response = await get('artikel?q=1');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('Location'), '/artikel/?q=1');
  });

  it('never redirects to another host', async () => {
    for (const path of [
      '//artikel',
      '//lain.example/..%2fartikel',
      '/\\lain.example/..%2fartikel',
      '/%0d%0aX:y/..%2fartikel',
    ])
      assert.match(
        await send(`GET ${path} HTTP/1.1\r\nHost: x`),
        /^HTTP\/1.1 301 [^]*\r\nLocation: \/artikel\/\r\n/,
        path,
      );
  });

  it('answers requests that no client library sends', async () => {
    const status = async (request: string) => (await send(request)).slice(9, 12);
    assert.equal(await status('GET http://lain.example/artikel/ HTTP/1.1\r\nHost: x'), '200');
    assert.equal(await status('GET /artikel/ HTTP/1.0'), '200');
    assert.equal(await status('CONNECT x:443 HTTP/1.1\r\nHost: x'), '405');
    assert.equal(await status('TRACE / HTTP/1.1\r\nHost: x'), '405');
    assert.equal(await status('OPTIONS * HTTP/1.1\r\nHost: x'), '405');
    for (const request of ['GET artikel/ HTTP/1.1\r\nHost: x', 'GET / HTTP/1.1', 'x', 'GET /\0 HTTP/1.1\r\nHost: x'])
      assert.equal(await status(request), '400', request);
  });

  it('answers 500 to what is not a file', { skip: process.platform === 'win32' }, async (t) => {
    execFileSync('mkfifo', [join(folder, 'pipa')]);
    t.mock.method(console, 'error', () => undefined);
    assert.equal((await get('pipa')).status, 500);
  });

  it('ignores ranges', async () => {
    for (const range of ['bytes=5-2', 'bytes=0-1', 'bytes=99-', 'x']) {
      const response = await get('', { headers: { Range: range } });
      assert.equal(response.status, 200);
      assert.equal(await response.text(), '<p>Beranda');
    }
  });
});

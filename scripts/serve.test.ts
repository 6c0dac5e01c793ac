import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { securityHeaders } from '#plugins/headers.ts';
import { serve, type Served } from './serve.ts';

describe('serve', () => {
  let folder: string;
  let site: Served;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(folder, 'artikel'));
    await writeFile(join(folder, 'index.html'), '<p>Beranda');
    await writeFile(join(folder, '404.html'), '<p>Tidak ada');
    await writeFile(join(folder, 'artikel/index.html'), '<p>Artikel');
    await writeFile(join(folder, 'SHA256SUMS'), '');
    await writeFile(join(folder, 'kutipan.ris'), 'TY  - NEWS');
    await writeFile(join(folder, 'gambar.png'), 'PNG');
    site = await serve(folder, 0);
  });

  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

  it('sends every security header with every answer', async () => {
    const answers = ['', 'kutipan.ris', 'tidak-ada/', 'artikel'].map((path) => get(path));
    for (const { headers } of await Promise.all([...answers, get('', { method: 'POST' })])) {
      for (const [name, value] of Object.entries(securityHeaders)) assert.equal(headers.get(name), value);
    }
  });

  it('answers a missing page with 404.html and status 404', async () => {
    const response = await get('tidak-ada/');
    assert.equal(response.status, 404);
    assert.equal(await response.text(), '<p>Tidak ada');
  });

  it('sends the type of a file', async () => {
    const type = async (path: string) => (await get(path)).headers.get('Content-Type');
    assert.equal(await type(''), 'text/html; charset=utf-8');
    assert.equal(await type('artikel/'), 'text/html; charset=utf-8');
    assert.equal(await type('artikel%2F'), 'text/html; charset=utf-8');
    assert.equal(await type('kutipan.ris'), 'application/x-research-info-systems; charset=utf-8');
    assert.equal(await type('SHA256SUMS'), 'text/plain; charset=utf-8');
  });

  it('compresses text for clients that accept gzip', async () => {
    const encoding = async (accepted: string) => {
      const response = await get('artikel/', { headers: { 'Accept-Encoding': accepted } });
      assert.equal(await response.text(), '<p>Artikel');
      assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
      return response.headers.get('Content-Encoding');
    };
    assert.equal(await encoding('br, gzip'), 'gzip');
    assert.equal(await encoding('gzip;q=0'), null);
    assert.equal(await encoding('identity'), null);
    assert.equal((await get('gambar.png')).headers.get('Content-Encoding'), null);
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['', 'kutipan.ris', 'tidak-ada/', 'artikel']) {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)];
      assert.equal(head.status, full.status);
      assert.equal(await head.text(), '');
      for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding', 'ETag', 'Location'])
        assert.equal(head.headers.get(name), full.headers.get(name), name);
    }
  });

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

  it('keeps the entity tag of a file that is written again with the same bytes', async () => {
    const tag = async () => (await get('kutipan.ris')).headers.get('ETag');
    const before = await tag();
    await utimes(join(folder, 'kutipan.ris'), 1, 1);
    assert.equal(await tag(), before);
    const identity = await get('kutipan.ris', { headers: { 'Accept-Encoding': 'identity' } });
    assert.notEqual(identity.headers.get('ETag'), before);
  });

  it('answers 404 to paths outside the folder and to malformed paths', async () => {
    const paths = ['..%2f..%2fetc/passwd', '%ff', '%00', 'index.html/', 'a'.repeat(256), `${'a/'.repeat(4000)}b`];
    for (const path of paths) assert.equal((await get(path)).status, 404, path.slice(0, 30));
    assert.equal((await get('')).status, 200);
  });

  it('answers 500 to a file that cannot be read', { skip: process.platform === 'win32' }, async (t) => {
    await symlink('loop', join(folder, 'loop'));
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
    const { port } = new URL(site.url);
    const twoSlashes = await fetch(`http://localhost:${port}//artikel`, { redirect: 'manual' });
    assert.equal(twoSlashes.headers.get('Location'), '/artikel/');
  });

  it('serves under a base path and answers 404 outside it', async (t) => {
    const based = await serve(folder, 0, '/arsip');
    t.after(based.close);
    assert.equal(await (await fetch(new URL('artikel/', based.url))).text(), '<p>Artikel');
    assert.equal((await fetch(new URL('/artikel/', based.url))).status, 404);
  });

  it('throws if the port is in use or the folder has no pages', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(serve(folder, port), {
      message: `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`,
    });
    await assert.rejects(serve(join(folder, 'none'), 0), /Run "npm run build" first/);
  });

  it('ignores ranges', async () => {
    for (const range of ['bytes=5-2', 'bytes=0-1', 'bytes=99-', 'x']) {
      const response = await get('', { headers: { Range: range } });
      assert.equal(response.status, 200);
      assert.equal(await response.text(), '<p>Beranda');
    }
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pageHeaders, securityHeaders } from '#domain/headers/rules.ts';
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
    const answers = ['kutipan.ris', 'artikel'].map((path) => get(path));
    for (const { headers } of await Promise.all([...answers, get('', { method: 'POST' })])) {
      for (const [name, value] of Object.entries(securityHeaders)) assert.equal(headers.get(name), value);
      assert.equal(headers.get('Permissions-Policy'), null);
    }
  });

  it('sends the policy that the build wrote with every page', async () => {
    const headers = (policy: string) => Object.entries({ ...securityHeaders, ...pageHeaders(policy) });
    for (const policy of ["img-src 'self'", "img-src 'none'"]) {
      await writeFile(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`);
      for (const path of ['', 'artikel/', 'tidak-ada/']) {
        const answer = await get(path);
        // A browser takes the headers of a 304 for the page that it has.
        const again = await get(path, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } });
        for (const [name, value] of headers(policy))
          assert.deepEqual(
            [answer, again].map((each) => each.headers.get(name)),
            [value, value],
            path,
          );
      }
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

  it('sends the new content of a file that changes', async () => {
    await writeFile(join(folder, 'baru.txt'), 'satu');
    assert.equal(await (await get('baru.txt')).text(), 'satu');
    await writeFile(join(folder, 'lebih-baru.txt'), 'dua!');
    await rename(join(folder, 'lebih-baru.txt'), join(folder, 'baru.txt'));
    assert.equal(await (await get('baru.txt')).text(), 'dua!');
  });

  it('keeps the entity tag of a file that is written again with the same bytes', async () => {
    const tag = async () => (await get('kutipan.ris')).headers.get('ETag');
    const before = await tag();
    await utimes(join(folder, 'kutipan.ris'), 1, 1);
    assert.equal(await tag(), before);
    const identity = await get('kutipan.ris', { headers: { 'Accept-Encoding': 'identity' } });
    assert.notEqual(identity.headers.get('ETag'), before);
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
});

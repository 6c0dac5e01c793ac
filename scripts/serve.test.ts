import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { securityHeaders } from '../src/plugins/headers.ts';
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
    await writeFile(join(folder, 'en.pf_meta'), '');
    site = await serve(folder, 0);
  });

  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

  it('sends every security header with every answer', async () => {
    for (const path of ['', 'kutipan.ris', 'tidak-ada/', 'artikel']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(securityHeaders)) assert.equal(headers.get(name), value);
    }
  });

  it('answers a missing page with 404.html and status 404', async () => {
    const response = await get('tidak-ada/');
    assert.equal(response.status, 404);
    assert.equal(await response.text(), '<p>Tidak ada');
  });

  it('names the type of what it sends', async () => {
    const type = async (path: string) => (await get(path)).headers.get('Content-Type');
    assert.equal(await type(''), 'text/html; charset=utf-8');
    assert.equal(await type('artikel/'), 'text/html; charset=utf-8');
    assert.equal(await type('kutipan.ris'), 'application/x-research-info-systems; charset=utf-8');
    assert.equal(await type('SHA256SUMS'), 'text/plain; charset=utf-8');
    assert.equal(await type('en.pf_meta'), 'application/octet-stream');
  });

  it('sends what can be compressed compressed, to who takes it', async () => {
    const answer = async (encoding: string) => {
      const { headers } = await fetch(new URL('artikel/', site.url), { headers: { 'Accept-Encoding': encoding } });
      return headers.get('Content-Encoding');
    };
    assert.deepEqual(await Promise.all(['br, gzip', 'gzip', 'identity'].map(answer)), ['br', 'gzip', null]);
  });

  it('sends nothing from outside the folder', async () => {
    assert.equal((await get('..%2f..%2fetc/passwd')).status, 404);
    assert.equal((await get('%ff')).status, 404);
  });

  it('sends a reader who forgot the final slash to the page', async () => {
    const response = await get('artikel?q=1');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('Location'), '/artikel/?q=1');
  });

  it('serves under a base path and nothing beside it', async (t) => {
    const based = await serve(folder, 0, '/arsip');
    t.after(based.close);
    assert.equal(await (await fetch(new URL('artikel/', based.url))).text(), '<p>Artikel');
    assert.equal((await fetch(new URL('/artikel/', based.url))).status, 404);
  });

  it('says in one sentence what is wrong', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(serve(folder, port), {
      message: `Port ${port} is in use; choose another: npm start -- --port ${port + 1}`,
    });
    await assert.rejects(serve(join(folder, 'none'), 0), /run "npm run build" first/);
  });

  it('outlives an impossible range', async () => {
    await fetch(site.url, { headers: { Range: 'bytes=5-2' } });
    assert.equal((await get('')).status, 200);
  });
});

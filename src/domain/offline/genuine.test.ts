import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { it } from 'node:test';
import { isGenuine, mayKeep } from './genuine.ts';

const page = '<html><head><link rel="manifest" href="/a/site.webmanifest"></head><body>Isi</body></html>';
const small = { version: '1', whole: true, files: { 'artikel/': hash('sha256', page).slice(0, 32) } };
const large = { version: '1', whole: false, files: {} };
const html = { 'Content-Type': 'text/html; charset=utf-8' };

const judge = (manifest: typeof small | typeof large, text: string, init: ResponseInit = { headers: html }) =>
  isGenuine(manifest, '/a/', 'artikel/', new Response(text, init), new TextEncoder().encode(text).buffer);

it('accepts a listed file with the listed hash only', async () => {
  assert.ok(await judge(small, page));
  for (const text of ['', page.slice(0, -1), page.replace('Isi', 'isi')]) assert.ok(!(await judge(small, text)), text);
  assert.ok(!(await judge(small, page, { status: 404 })));
});

it('accepts any whole page of a large archive', async () => {
  assert.ok(await judge(large, page.replace('Isi', 'lain')));
  assert.ok(!(await judge(large, page.slice(0, -20))));
  assert.ok(!(await judge(large, page.replace('/a/', '/b/'))));
  assert.ok(!(await judge(large, page, { headers: { 'Content-Type': 'text/plain' } })));
});

it('allows copies of listed files, and of all pages of a large archive', () => {
  for (const address of ['', 'peristiwa/a/', 'sumber/a.txt', 'constructor', '__proto__'])
    assert.ok(!mayKeep(small, address), address);
  assert.ok(mayKeep(small, 'artikel/'));
  for (const address of ['', 'peristiwa/a/']) assert.ok(mayKeep(large, address), address);
  assert.ok(!mayKeep(large, 'sumber/a.txt'));
});

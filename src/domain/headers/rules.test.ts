import assert from 'node:assert/strict';
import { it } from 'node:test';
import { headerRules, headersOf, pageHeaders, securityHeaders } from './rules.ts';

const rules = headerRules('/arsip/');
const header = (address: string, name: string) => headersOf(rules, address).get(name);

it('every address has the security headers and the license link', () => {
  for (const address of ['/arsip/', '/arsip/data/events.json', '/arsip/_astro/a.css']) {
    for (const [name, value] of Object.entries(securityHeaders)) assert.equal(header(address, name), value);
    assert.equal(header(address, 'Link'), '</arsip/tentang/>; rel="license"');
  }
});

it('pages have their own policy, and headers that mean nothing elsewhere', () => {
  const page = headersOf(rules, '/arsip/', pageHeaders("img-src 'self'"));
  assert.equal(page.get('Content-Security-Policy'), "img-src 'self'; frame-ancestors 'none'");
  for (const name of ['Cross-Origin-Embedder-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy']) {
    assert.ok(page.has(name), name);
    assert.ok(!headersOf(rules, '/arsip/').has(name), name);
  }
});

it('other origins may read data and sources only', () => {
  const open = (address: string) => header(address, 'Access-Control-Allow-Origin');
  assert.equal(open('/arsip/data/timeline.json'), '*');
  assert.equal(open('/arsip/sumber/a.txt'), '*');
  assert.equal(open('/arsip/artikel/a/'), undefined);
  assert.equal(open('/data/timeline.json'), undefined);
});

it('only files with a hash in their name are immutable', () => {
  const isImmutable = (address: string) => header(address, 'Cache-Control')?.includes('immutable');
  for (const path of ['_astro/Page.BzYI-4xy.css', 'pagefind/index/id_1.pf_index', 'pagefind/filter/id_1.pf_filter'])
    assert.equal(isImmutable(`/arsip/${path}`), true, path);
  for (const path of ['', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'theme.js'])
    assert.equal(header(`/arsip/${path}`, 'Cache-Control'), 'no-cache', path);
});

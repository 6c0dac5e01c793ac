import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerRules, headersOf, parseHeadersFile, toHeadersFile } from './headers.ts';

describe('headersOf', () => {
  const rules = headerRules('/arsip/');

  it('returns the security headers and the license link for every address', () => {
    for (const address of ['/arsip/', '/arsip/data/events.json', '/lain']) {
      const headers = headersOf(rules, address);
      assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'; .*frame-ancestors 'none'$/);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Link'), '</arsip/tentang/>; rel="license"');
    }
  });

  it('allows other origins to read data and sources only', () => {
    const open = (address: string) => headersOf(rules, address).get('Access-Control-Allow-Origin');
    assert.equal(open('/arsip/data/timeline.json'), '*');
    assert.equal(open('/arsip/sumber/a.txt'), '*');
    assert.equal(open('/arsip/artikel/a/'), undefined);
    assert.equal(open('/data/timeline.json'), undefined);
  });
});

describe('toHeadersFile', () => {
  it('writes one rule per prefix', () => {
    const rules = [{ prefix: '/x/', headers: { A: 'b', C: 'd' } }];
    assert.equal(toHeadersFile(rules), '/x/*\n  A: b\n  C: d\n');
  });

  it('writes what parseHeadersFile reads', () => {
    const rules = headerRules('/arsip/', { styles: ["'sha256-a='"], scripts: [] });
    assert.deepEqual(parseHeadersFile(toHeadersFile(rules)), rules);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escapeHtml } from './html.ts';

describe('html', () => {
  it('escapes what HTML and XML read as markup, and nothing else', () => {
    assert.equal(escapeHtml(`<a b='c'>"&"</a> “é” 😀`), '&lt;a b=&apos;c&apos;&gt;&quot;&amp;&quot;&lt;/a&gt; “é” 😀');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escapeHtml } from './html.ts';

describe('escapeHtml', () => {
  it('escapes only the characters that are markup in HTML and XML', () => {
    assert.equal(escapeHtml(`<a b='c'>"&"</a> “é” 😀`), '&lt;a b=&apos;c&apos;&gt;&quot;&amp;&quot;&lt;/a&gt; “é” 😀');
  });
});

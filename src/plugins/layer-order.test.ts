import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { isStylesheet, ordered } from './layer-order.ts';

it('heads a stylesheet with the order that the tokens state', () => {
  const [stated = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('\n');
  assert.equal(ordered('a {}'), `${stated}\na {}`);
  assert.equal(ordered(''), `${stated}\n`);
});

it('knows stylesheets of files and of components from everything else', () => {
  const ids = [
    '/base.css',
    '/x.astro?astro&type=style&index=0&lang.css',
    '/x.astro?astro&type=script&lang.ts',
    '/x.ts',
  ];
  assert.deepEqual(ids.map(isStylesheet), [true, true, false, false]);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { layerOrder } from './layer-order.ts';

const transform = (id: string): unknown => {
  const { transform: hook } = layerOrder();
  return typeof hook === 'function' ? Reflect.apply(hook, {}, ['a {}', id]) : assert.fail('no transform');
};

it('heads every stylesheet with the order that the tokens state', () => {
  const [stated] = readFileSync('src/styles/tokens.css', 'utf8').split('\n');
  for (const id of ['/src/styles/base.css', '/x.astro?astro&type=style&index=0&lang.css'])
    assert.deepEqual(transform(id), { code: `${stated}\na {}`, map: null });
});

it('leaves everything else alone', () => {
  assert.equal(transform('/x.astro?astro&type=script&index=0&lang.ts'), undefined);
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layerOrder } from './layer-order.ts';
import { layerStatement } from './tokens.ts';

const transformed = (id: string) => layerOrder().transform('a {}', id)?.code;

it('puts the layer order at the start of stylesheets and component styles', () => {
  for (const id of ['/base.css', '/x.astro?astro&type=style&index=0&lang.css'])
    assert.equal(transformed(id), `${layerStatement}\na {}`);
});

it('does not change other modules', () => {
  for (const id of ['/x.astro?astro&type=script&lang.ts', '/x.ts']) assert.equal(transformed(id), undefined);
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layerOrder } from './layer-order.ts';
import { layerStatement } from './tokens.ts';

const transformed = (id: string) => layerOrder().transform('a {}', id)?.code;

it('begins stylesheets of files and of components with the order of the layers', () => {
  for (const id of ['/base.css', '/x.astro?astro&type=style&index=0&lang.css'])
    assert.equal(transformed(id), `${layerStatement}\na {}`);
});

it('leaves other modules as they are', () => {
  for (const id of ['/x.astro?astro&type=script&lang.ts', '/x.ts']) assert.equal(transformed(id), undefined);
});

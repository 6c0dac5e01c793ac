import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cascadeLayers } from './cascade-layers.ts';
import { layerStatement } from '#files/tokens.ts';

const transformed = (id: string) => cascadeLayers().transform('a {}', id)?.code;

it('puts the layer order at the start of stylesheets', () => {
  assert.equal(transformed('/base.css'), `${layerStatement}\na {}`);
});

it('puts the styles of components into their layer', () => {
  const id = '/x.astro?astro&type=style&index=0&lang.css';
  assert.equal(transformed(id), `${layerStatement}\n@layer components {\na {}\n}`);
});

it('does not change other modules', () => {
  for (const id of ['/x.astro?astro&type=script&lang.ts', '/x.ts']) assert.equal(transformed(id), undefined);
});

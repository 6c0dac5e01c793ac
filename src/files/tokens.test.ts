import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layerStatement, lightColour } from './tokens.ts';

it('reads the statement of the layer order', () => {
  assert.match(layerStatement, /^@layer tokens, [a-z, ]+;$/);
});

it('reads a colour of the light theme', () => {
  assert.match(lightColour('paper'), /^#[0-9a-f]{6}$/);
  assert.notEqual(lightColour('paper'), lightColour('ink'));
});

it('throws on a token that does not exist or is not a colour', () => {
  for (const token of ['inc', 'serif', 'pape']) assert.throws(() => lightColour(token), /tokens\.css has no token --/);
});

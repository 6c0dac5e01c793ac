import assert from 'node:assert/strict';
import { it } from 'node:test';
import { layerStatement, lightColour } from './tokens.ts';

it('reads the order of the layers', () => {
  assert.match(layerStatement, /^@layer tokens, [a-z, ]+;$/);
});

it('reads a colour of the light theme', () => {
  assert.match(lightColour('paper'), /^#[0-9a-f]{6}$/);
  assert.notEqual(lightColour('paper'), lightColour('ink'));
});

it('refuses a token that does not exist or is no colour', () => {
  for (const token of ['inc', 'serif', 'pape']) assert.throws(() => lightColour(token), /tokens\.css: no token --/);
});

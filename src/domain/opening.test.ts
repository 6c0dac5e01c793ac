import assert from 'node:assert/strict';
import { it } from 'node:test';
import { opening } from './opening.ts';

it('keeps a short text whole', () => {
  assert.equal(opening('Ketertiban pulih.', 40), 'Ketertiban pulih.');
  assert.equal(opening('', 40), '');
});

it('ends after a whole word, without the mark that stood there', () => {
  assert.equal(opening('Menurut Kremlin, keadaan membaik', 18), 'Menurut Kremlin…');
  assert.equal(opening('Menurut Kremlin', 14), 'Menurut…');
});

it('cuts a word that is longer than all the room', () => {
  assert.equal(opening('mempertanggungjawabkan', 5), 'mempe…');
});

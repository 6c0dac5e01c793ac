import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFamily, serializeFamily } from './lexicon.ts';

const tahan = {
  root: 'tahan',
  members: [
    { spelling: 'ditahan', logCount: 2 },
    { spelling: 'menahan', logCount: 0 },
  ],
};

it('reads the family that it wrote', () => {
  assert.equal(serializeFamily(tahan), 'tahan ditahan:2 menahan');
  assert.deepEqual(parseFamily(serializeFamily(tahan)), tahan);
});

it('omits the root if it equals the first word', () => {
  const name = { root: 'almaty', members: [{ spelling: 'Almaty', logCount: 0 }] };
  assert.equal(serializeFamily(name), ' Almaty');
  assert.deepEqual(parseFamily(' Almaty'), name);
});

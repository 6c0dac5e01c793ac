import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFamily, writeFamily } from './family.ts';

const tahan = {
  root: 'tahan',
  keyed: true,
  members: [
    { spelling: 'ditahan', power: 2 },
    { spelling: 'menahan', power: 0 },
  ],
};

it('a family reads as it was written', () => {
  assert.equal(writeFamily(tahan), '_tahan ditahan:2 menahan');
  assert.deepEqual(readFamily(writeFamily(tahan)), tahan);
});

it('a root that is the first word stands once', () => {
  const name = { root: 'almaty', keyed: false, members: [{ spelling: 'Almaty', power: 0 }] };
  assert.equal(writeFamily(name), ' Almaty');
  assert.deepEqual(readFamily(' Almaty'), name);
});

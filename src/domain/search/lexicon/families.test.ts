import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { families } from './families.ts';

const rootOf = (vocabulary: readonly string[], word: string): string | undefined =>
  [...families(vocabulary)].find(([, members]) => members.includes(word))?.[0];

describe('families', () => {
  it('groups the forms of a root, whether or not the texts contain the root', () => {
    const found = families(['menahan', 'ditahan', 'penahanan', 'kerusuhan', 'rusuh', 'perusuh']);
    assert.deepEqual(found.get('tahan'), ['ditahan', 'menahan', 'penahanan']);
    assert.deepEqual(found.get('rusuh'), ['kerusuhan', 'perusuh', 'rusuh']);
  });

  it('follows a root to its own root recursively', () => {
    assert.equal(rootOf(['bantuannya', 'bantuan', 'membantu'], 'bantuannya'), 'bantu');
  });

  it('derives no word from a name by an unlikely affix', () => {
    assert.deepEqual(families(['berusia', 'rusia'], new Set(['rusia'])).get('rusia'), ['rusia']);
  });

  it('does not group the words of a pair in `apart`', () => {
    const found = families(['ditahan', 'menahan', 'pertahanan', 'tahan'], new Set(), [['tahan', 'pertahanan']]);
    assert.deepEqual(found.get('tahan'), ['ditahan', 'menahan', 'tahan']);
  });

  it('does not group forms of the words of a pair in `apart` by a longer root', () => {
    const words = ['ditahan', 'penahanan', 'tahanan', 'pertahanan', 'pertahanannya'];
    const found = families(words, new Set(), [['tahan', 'pertahanan']]);
    assert.deepEqual(found.get('pertahanan'), ['pertahanan']);
    assert.ok(!found.get('tahan')?.includes('pertahanannya'));
  });

  it('returns an empty map for no words, ignores the order, and does not change its argument', () => {
    assert.equal(families([]).size, 0);
    const words = Object.freeze(['serangan', 'menyerang', 'diserang']);
    assert.deepEqual(families(words), families(words.toReversed()));
  });
});

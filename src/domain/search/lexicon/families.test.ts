import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { families } from './families.ts';

const rootOf = (vocabulary: readonly string[], word: string): string | undefined =>
  [...families(vocabulary)].find(([, members]) => members.includes(word))?.[0];

describe('families', () => {
  it('puts the forms of a root together, whether or not it stands alone', () => {
    const found = families(['menahan', 'ditahan', 'penahanan', 'kerusuhan', 'rusuh', 'perusuh']);
    assert.deepEqual(found.get('tahan'), ['ditahan', 'menahan', 'penahanan']);
    assert.deepEqual(found.get('rusuh'), ['kerusuhan', 'perusuh', 'rusuh']);
  });

  it('follows a root to its own root', () => {
    assert.equal(rootOf(['bantuannya', 'bantuan', 'membantu'], 'bantuannya'), 'bantu');
  });

  it('builds nothing on a name by a loose rule', () => {
    assert.deepEqual(families(['berusia', 'rusia'], new Set(['rusia'])).get('rusia'), ['rusia']);
  });

  it('keeps apart what is to be kept apart', () => {
    const found = families(['ditahan', 'menahan', 'pertahanan', 'tahan'], new Set(), [['tahan', 'pertahanan']]);
    assert.deepEqual(found.get('tahan'), ['ditahan', 'menahan', 'tahan']);
  });

  it('leaves fillers to themselves', () => {
    const found = families(['tentang', 'menentang', 'ditentang']);
    assert.deepEqual(found.get('tentang_'), ['tentang']);
    assert.deepEqual(found.get('tentang'), ['ditentang', 'menentang']);
  });

  it('is empty for nothing, whatever the order, and changes nothing', () => {
    assert.equal(families([]).size, 0);
    const words = Object.freeze(['serangan', 'menyerang', 'diserang']);
    assert.deepEqual(families(words), families(words.toReversed()));
  });
});

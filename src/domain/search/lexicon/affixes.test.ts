import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidates } from './affixes.ts';

describe('candidates', () => {
  for (const [word, root] of [
    ['menahan', 'tahan'],
    ['penahanan', 'tahan'],
    ['ditahan', 'tahan'],
    ['menuding', 'tuding'],
    ['mengirim', 'kirim'],
    ['mengusir', 'usir'],
    ['menyerang', 'serang'],
    ['menyatakan', 'nyata'],
    ['memukul', 'pukul'],
    ['memuat', 'muat'],
    ['perekonomian', 'ekonomi'],
    ['keterlibatan', 'libat'],
    ['kepemimpinan', 'pimpin'],
    ['keberaniannya', 'berani'],
    ['pemberontakan', 'berontak'],
    ['mengebom', 'bom'],
    ['bekerja', 'kerja'],
    ['belajar', 'ajar'],
    ['terorisme', 'teror'],
    ['stabilitas', 'stabil'],
  ] as const) {
    it(`${word} can be built on ${root}`, () => {
      assert.ok(candidates(word).some((candidate) => candidate.root === root));
    });
  }

  it('puts the word itself first', () => {
    assert.deepEqual(candidates('pasukan')[0], { root: 'pasukan', cost: 0 });
  });

  it('leaves what cannot be spoken', () => {
    assert.ok(!candidates('perdamaian').some(({ root }) => root === 'rdamai'));
  });

  it('has nothing but the word for a word without affixes, and for nothing', () => {
    assert.deepEqual(candidates('kelompok'), [{ root: 'kelompok', cost: 0 }]);
    assert.deepEqual(candidates(''), [{ root: '', cost: 0 }]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rootCandidates } from './affixes.ts';

describe('rootCandidates', () => {
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
    it(`derives ${word} from ${root}`, () => {
      assert.ok(rootCandidates(word).some((candidate) => candidate.root === root));
    });
  }

  it('returns the word itself first', () => {
    assert.deepEqual(rootCandidates('pasukan')[0], { root: 'pasukan', cost: 0 });
  });

  it('rejects roots that cannot be pronounced', () => {
    assert.ok(!rootCandidates('perdamaian').some(({ root }) => root === 'rdamai'));
  });

  it('returns only the word itself for a word without affixes and for an empty word', () => {
    assert.deepEqual(rootCandidates('kelompok'), [{ root: 'kelompok', cost: 0 }]);
    assert.deepEqual(rootCandidates(''), [{ root: '', cost: 0 }]);
  });
});

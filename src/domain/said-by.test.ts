import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speech } from '../strings/speech.ts';
import { saidBy } from './said-by.ts';

describe('saidBy', () => {
  const names = [
    { id: 'orang', name: 'Orang' },
    { id: 'agen', name: 'Agen' },
  ];

  it('names the speaker, what the sentence calls them, the agency and the mode', () => {
    const said = { speaker: 'orang', named: 'Dia', via: 'agen', mode: 'tak-langsung' as const };
    assert.equal(saidBy(said, names, speech), 'Orang (“Dia”), lewat Agen, kutipan tak langsung');
  });

  it('says so where nobody is named', () => {
    const said = { named: undefined, via: null };
    assert.equal(
      saidBy({ ...said, speaker: 'narasi', mode: 'narasi' }, names, speech),
      'Narasi laporan, tanpa narasumber',
    );
    assert.equal(
      saidBy({ ...said, speaker: 'tak-bernama', mode: 'langsung' }, names, speech),
      'Sumber tak bernama, kutipan langsung',
    );
  });

  it('a speaker whom the archive does not know is an error', () => {
    assert.throws(
      () => saidBy({ speaker: 'x', named: undefined, via: null, mode: 'langsung' }, names, speech),
      /no name “x”/,
    );
  });
});

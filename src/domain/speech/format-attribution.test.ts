import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speech } from '#strings/speech.ts';
import { sampleArchive } from '#tests/sample.ts';
import { isNamed, formatAttribution, speakerName } from './format-attribution.ts';

const names = [
  { id: 'orang', name: 'Orang' },
  { id: 'agen', name: 'Agen' },
];

describe('saidBy', () => {
  const [article] = sampleArchive().articles;
  const [sentence] = article?.sentences ?? [];
  if (!article || !sentence) throw new Error('the sample archive has a sentence');
  const place = { article, sentence };
  const through = { ...sentence, speech: { ...sentence.speech, via: 'agen' } };
  const dia = { speaker: 'orang', named: 'Dia', mode: 'tak-langsung' as const };

  it('names the speaker, what the sentence calls them, the agency and the mode', () => {
    const credit = { organisation: 'agen', status: 'credited' as const, credit: 'kata', because: 'kata' };
    const credited = { ...article, source: { ...article.source, agencies: [credit] } };
    assert.equal(
      formatAttribution({ ...dia, article: credited, sentence: through }, names, speech),
      'Orang (“Dia”), lewat Agen · kutipan tak langsung',
    );
  });

  it('an agency that the source does not credit is there by the archive', () => {
    assert.equal(
      formatAttribution({ ...dia, article, sentence: through }, names, speech),
      'Orang (“Dia”), lewat Agen, menurut arsip · kutipan tak langsung',
    );
  });

  it('says so where nobody is named', () => {
    const said = { named: undefined, ...place };
    assert.equal(
      formatAttribution({ ...said, speaker: 'narasi', mode: 'narasi' }, names, speech),
      'Narasi laporan · tanpa narasumber',
    );
    assert.equal(
      formatAttribution({ ...said, speaker: 'tak-bernama', mode: 'langsung' }, names, speech),
      'Sumber tak bernama · kutipan langsung',
    );
  });

  it('a speaker whom the archive does not know is an error', () => {
    assert.throws(
      () => formatAttribution({ ...place, speaker: 'x', named: undefined, mode: 'langsung' }, names, speech),
      /no name “x”/,
    );
  });
});

it('a speaker is a name, the report itself, or a source that it leaves unnamed', () => {
  const called = (id: string) => speakerName(id, names, speech);
  assert.deepEqual(['orang', 'narasi', 'tak-bernama'].map(called), ['Orang', speech.narration, speech.unnamed]);
  assert.deepEqual(['orang', 'narasi', 'tak-bernama'].map(isNamed), [true, false, false]);
  assert.throws(() => called('x'), /no name “x”/);
});

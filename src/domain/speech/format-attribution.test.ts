import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { must } from '#domain/must.ts';
import { speech } from '#strings/speech.ts';
import { sampleArchive } from '#tests/sample.ts';
import { isNamed, formatAttribution, speakerName } from './format-attribution.ts';

const names = [
  { id: 'orang', name: 'Orang' },
  { id: 'agen', name: 'Agen' },
];

describe('formatAttribution', () => {
  const article = must(sampleArchive().articles[0], 'the sample has an article');
  const sentence = must(article.sentences[0], 'the sample has a sentence');
  const viaAgency = { ...sentence, speech: { ...sentence.speech, via: 'agen' } };
  const reported = { speaker: 'orang', named: 'Dia', mode: 'tak-langsung' as const };
  const notNamed = { named: undefined, article, sentence };

  it('states the speaker, what the sentence calls the speaker, the agency and the mode', () => {
    const credit = { organisation: 'agen', status: 'credited' as const, credit: 'kata', because: 'kata' };
    const credited = { ...article, source: { ...article.source, agencies: [credit] } };
    assert.equal(
      formatAttribution({ ...reported, article: credited, sentence: viaAgency }, names, speech),
      'Orang (“Dia”), lewat Agen · kutipan tak langsung',
    );
  });

  it('attributes an agency that the source does not credit to the archive', () => {
    assert.equal(
      formatAttribution({ ...reported, article, sentence: viaAgency }, names, speech),
      'Orang (“Dia”), lewat Agen, menurut arsip · kutipan tak langsung',
    );
  });

  it('states narration and an unnamed speaker', () => {
    assert.equal(
      formatAttribution({ ...notNamed, speaker: 'narasi', mode: 'narasi' }, names, speech),
      'Narasi laporan · tanpa narasumber',
    );
    assert.equal(
      formatAttribution({ ...notNamed, speaker: 'tak-bernama', mode: 'langsung' }, names, speech),
      'Sumber tak bernama · kutipan langsung',
    );
  });

  it('throws on an unknown speaker', () => {
    assert.throws(
      () => formatAttribution({ ...notNamed, speaker: 'x', mode: 'langsung' }, names, speech),
      /no name “x”/,
    );
  });
});

describe('speakerName', () => {
  const nameOfSpeaker = (id: string) => speakerName(id, names, speech);

  it('returns a name, or the text for narration or an unnamed speaker', () => {
    assert.deepEqual(['orang', 'narasi', 'tak-bernama'].map(nameOfSpeaker), [
      'Orang',
      speech.narration,
      speech.unnamed,
    ]);
  });

  it('throws on an unknown speaker', () => {
    assert.throws(() => nameOfSpeaker('x'), /no name “x”/);
  });
});

describe('isNamed', () => {
  it('is false for narration and an unnamed speaker', () => {
    assert.deepEqual(['orang', 'narasi', 'tak-bernama'].map(isNamed), [true, false, false]);
  });
});

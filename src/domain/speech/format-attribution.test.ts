import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import { must } from '#domain/must.ts';
import { speech } from '#strings/speech.ts';
import { sampleArchive } from '#tests/sample.ts';
import { formatAttribution, speakerName } from './format-attribution.ts';

const names = [
  { id: 'orang', name: 'Orang' },
  { id: 'agen', name: 'Agen' },
];

describe('formatAttribution', () => {
  const sample = must(sampleArchive().articles[0], 'the sample has an article');
  const article = { ...sample, names: names as unknown as Article['names'] };
  const sentence = must(article.sentences[0], 'the sample has a sentence');
  const part = { text: sentence.text, named: undefined, via: null, note: undefined };
  const reported = { ...part, speaker: 'orang', named: 'Dia', via: 'agen', mode: 'tak-langsung' as const };
  const narrated = { ...part, speaker: 'narasi', mode: 'narasi' as const };

  it('states the speaker, what the sentence calls the speaker, the agency and the mode', () => {
    const credit = { organisation: 'agen', status: 'credited' as const, credit: 'kata', because: 'kata' };
    const credited = { ...article, source: { ...article.source, agencies: [credit] } };
    assert.equal(
      formatAttribution({ article: credited, sentence, parts: [reported] }, speech),
      'Orang (“Dia”), kutipan tak langsung, dari Agen',
    );
  });

  it('attributes an agency that the source does not credit to the archive', () => {
    assert.equal(
      formatAttribution({ article, sentence, parts: [reported] }, speech),
      'Orang (“Dia”), kutipan tak langsung, dari Agen (identifikasi arsip)',
    );
  });

  it('states narration and an unnamed speaker', () => {
    assert.equal(formatAttribution({ article, sentence, parts: [narrated] }, speech), 'Ditulis kata, tanpa narasumber');
    const unnamed = { ...part, speaker: 'tak-bernama', mode: 'langsung' as const };
    assert.equal(
      formatAttribution({ article, sentence, parts: [unnamed] }, speech),
      'Sumber tidak disebut namanya, kutipan langsung',
    );
  });

  it('says that words without a speaker are those of a photo caption', () => {
    const [paragraph] = article.paragraphs;
    const captioned = {
      ...article,
      paragraphs: [{ ...must(paragraph, 'the sample has a paragraph'), role: 'caption' as const }],
    };
    assert.equal(
      formatAttribution({ article: captioned, sentence, parts: [narrated] }, speech),
      'Keterangan foto kata, tanpa narasumber',
    );
  });

  it('omits a suffix, which names nobody outside its sentence', () => {
    assert.equal(
      formatAttribution({ article, sentence, parts: [{ ...reported, named: '-nya', via: null }] }, speech),
      'Orang, kutipan tak langsung',
    );
  });

  it('states every part of a quote with its words, in order', () => {
    const parts = [
      { ...reported, via: null, text: 'Dia menyesalkan banjir ' },
      { ...narrated, text: 'yang menewaskan 46 orang.' },
    ];
    assert.equal(
      formatAttribution({ article, sentence, parts }, speech),
      '“Dia menyesalkan banjir”: Orang (“Dia”), kutipan tak langsung; “yang menewaskan 46 orang.”: Ditulis kata, tanpa narasumber',
    );
  });

  it('throws on an unknown speaker', () => {
    const unknown = { ...part, speaker: 'x', mode: 'langsung' as const };
    assert.throws(() => formatAttribution({ article, sentence, parts: [unknown] }, speech), /no name “x”/);
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Speech } from '#schema/speech.ts';
import { isNamed, partsOf, partsOfQuote, speakersOf, type SpokenSentence } from './attributed-words.ts';

const row: Speech = { begins: 'Ani', speaker: 'ani', via: 'agen', mode: 'tak-langsung', note: 'catatan' };
const narrated = { speaker: 'narasi', mode: 'narasi' as const };
const text = 'Ani menuding kontraktor atas banjir yang menewaskan 46 orang; pengacaranya membantah.';
const deaths = { ...narrated, quote: 'yang menewaskan 46 orang' };
const denial = {
  speaker: 'tak-bernama',
  named: 'pengacaranya',
  via: null,
  mode: 'tak-langsung' as const,
  quote: 'pengacaranya membantah',
};

const spoken = (parts?: Speech['parts']): SpokenSentence => ({ text, speech: parts ? { ...row, parts } : row });
const spokenBy = (parts: ReturnType<typeof partsOf>) => parts.map(({ speaker, text }) => [speaker, text]);

describe('partsOf', () => {
  it('returns the whole sentence for a row without parts', () => {
    const [part, second] = partsOf(spoken());
    assert.deepEqual(part, {
      speaker: 'ani',
      named: undefined,
      via: 'agen',
      mode: 'tak-langsung',
      note: 'catatan',
      text,
    });
    assert.equal(second, undefined);
  });

  it('returns the words in order, with punctuation in the part before it', () => {
    assert.deepEqual(spokenBy(partsOf(spoken([denial, deaths]))), [
      ['ani', 'Ani menuding kontraktor atas banjir '],
      ['narasi', 'yang menewaskan 46 orang; '],
      ['tak-bernama', 'pengacaranya membantah.'],
    ]);
  });

  it('returns words after a part as words of the row', () => {
    assert.deepEqual(spokenBy(partsOf(spoken([deaths]))), [
      ['ani', 'Ani menuding kontraktor atas banjir '],
      ['narasi', 'yang menewaskan 46 orang; '],
      ['ani', 'pengacaranya membantah.'],
    ]);
  });

  it('gives a part the agency of the row, unless the part states one or null', () => {
    const agencies = partsOf(spoken([deaths, denial])).map(({ via }) => via);
    assert.deepEqual(agencies, ['agen', 'agen', null]);
  });

  it('keeps the note and the name of the row for the words of the row', () => {
    const parts = partsOf(spoken([denial]));
    assert.deepEqual(
      parts.map(({ named, note }) => [named, note]),
      [
        [undefined, 'catatan'],
        ['pengacaranya', undefined],
      ],
    );
  });

  it('joins to the sentence, whatever the parts', () => {
    for (const parts of [[deaths], [denial, deaths], [{ ...narrated, quote: 'Ani' }], [{ ...narrated, quote: text }]])
      assert.equal(
        partsOf(spoken(parts))
          .map((part) => part.text)
          .join(''),
        text,
      );
  });

  it('throws on words that the sentence does not contain', () => {
    assert.throws(() => partsOf(spoken([{ ...narrated, quote: '47 orang' }])), /part not found: “47 orang”/);
  });
});

describe('partsOfQuote', () => {
  const sentence = spoken([deaths, denial]);

  it('returns one part for a quote inside one part', () => {
    assert.deepEqual(spokenBy(partsOfQuote(sentence, '46 orang')), [['narasi', '46 orang']]);
    assert.deepEqual(spokenBy(partsOfQuote(sentence, 'menuding')), [['ani', 'menuding']]);
  });

  it('returns all parts of a quote that spans them, in order', () => {
    assert.deepEqual(spokenBy(partsOfQuote(sentence, 'banjir yang menewaskan 46 orang; pengacaranya')), [
      ['ani', 'banjir '],
      ['narasi', 'yang menewaskan 46 orang; '],
      ['tak-bernama', 'pengacaranya'],
    ]);
  });

  it('does not count punctuation of a neighbouring part', () => {
    assert.deepEqual(spokenBy(partsOfQuote(sentence, '; pengacaranya')), [['tak-bernama', '; pengacaranya']]);
  });
});

describe('speakersOf', () => {
  it('returns each speaker once', () => {
    assert.deepEqual(speakersOf(spoken([deaths])), ['ani', 'narasi']);
  });
});

describe('isNamed', () => {
  it('is false for narration and an unnamed speaker', () => {
    assert.deepEqual(['orang', 'narasi', 'tak-bernama'].map(isNamed), [true, false, false]);
  });
});

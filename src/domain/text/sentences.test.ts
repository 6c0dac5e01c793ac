import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  it('splits after the end of a sentence', () => {
    assert.deepEqual(sentences('Ia datang. Mereka pergi.'), ['Ia datang. ', 'Mereka pergi.']);
  });

  it('does not split after a question inside a sentence', () => {
    const text = 'Dari mana mereka itu?" tanya sang presiden, tanpa jawaban.';
    assert.deepEqual(sentences(text), [text]);
  });

  it('does not split after the number of a list item', () => {
    assert.deepEqual(sentences('12. Dapur umum dibuka. Warga datang.'), ['12. Dapur umum dibuka. ', 'Warga datang.']);
    assert.equal(sentences('Warga datang pukul 12. Dapur umum dibuka.').length, 2);
    assert.equal(sentences('1945. Tahun itu lama berlalu.').length, 2);
  });

  it('does not split after titles, initials and company forms', () => {
    for (const text of [
      'Prof. Dr. H. Ahmad pulang.',
      'Menurut PT. Maju, harga Rp. 5.000 naik.',
      'M. Nasir berkata demikian.',
    ]) {
      assert.deepEqual(sentences(text), [text]);
    }
  });

  it('does not split after the abbreviations of the language of the text', () => {
    const split = {
      en: ['On Jan. 1, 2031, Mr. Lee of the U.S. Army met Sen. Cho at 5 p.m. ', 'The talks ended.'],
      ru: ['Он выступил 5 января 2031 г. ', 'По словам ген. Иванова, в г. Алматы спокойно.'],
      ar: ['قال د. أحمد إن الوضع هادئ. ', 'هل عاد الهدوء؟ ', 'نعم.'],
      fr: ['M. Dupont est venu. ', 'Il est parti.'],
    };
    for (const [lang, expected] of Object.entries(split))
      assert.deepEqual(sentences(expected.join(''), lang), expected, lang);
    assert.equal(sentences('He met Sen. Cho.', 'id').length, 2);
  });

  it('returns an empty list for an empty paragraph', () => {
    assert.deepEqual(sentences(''), []);
  });

  it('keeps every character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sentences(text).join('') === text));
  });
});

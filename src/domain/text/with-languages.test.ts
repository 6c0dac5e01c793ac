import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withLanguageAttributes, withLanguages } from './with-languages.ts';

describe('withLanguages', () => {
  it('makes words in another language a piece with this language, at each occurrence', () => {
    assert.deepEqual(withLanguages([{ text: 'A statehood, B statehood.' }], [{ form: 'statehood', lang: 'en' }]), [
      { text: 'A ' },
      { text: 'statehood', lang: 'en' },
      { text: ', B ' },
      { text: 'statehood', lang: 'en' },
      { text: '.' },
    ]);
  });

  it('splits pieces that have a part of the words, and keeps their other properties', () => {
    const pieces = [
      { text: 'kata “no ', marked: false },
      { text: 'foreign', marked: true },
      { text: '\nwords”', marked: false },
    ];
    assert.deepEqual(withLanguages(pieces, [{ form: 'no foreign words', lang: 'en' }]), [
      { text: 'kata “', marked: false },
      { text: 'no ', marked: false, lang: 'en' },
      { text: 'foreign', marked: true, lang: 'en' },
      { text: '\nwords', marked: false, lang: 'en' },
      { text: '”', marked: false },
    ]);
  });

  it('does not mark a part of a word', () => {
    assert.deepEqual(withLanguages([{ text: 'itu' }], [{ form: 'it', lang: 'en' }]), [{ text: 'itu' }]);
  });
});

it('adds the attributes of each piece, in the language around the text', () => {
  const foreign = [
    { form: 'kata', lang: 'id' },
    { form: 'سلام', lang: 'ar' },
  ];
  assert.deepEqual(withLanguageAttributes([{ text: 'kata سلام' }], foreign, 'id'), [
    { text: 'kata', lang: 'id', attributes: {} },
    { text: ' ', attributes: {} },
    { text: 'سلام', lang: 'ar', attributes: { lang: 'ar', dir: 'rtl' } },
  ]);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageAttributes } from './language.ts';

describe('languageAttributes', () => {
  it('has no attributes for the language of the text around it', () => {
    assert.deepEqual(
      [languageAttributes('id'), languageAttributes(undefined), languageAttributes('ar', 'ar')],
      [{}, {}, {}],
    );
  });

  it('has the direction of the script if it differs from that of the text around it', () => {
    const directions = {
      en: undefined,
      ru: undefined,
      ar: 'rtl',
      he: 'rtl',
      'kk-Arab': 'rtl',
      kk: undefined,
      'ar-Latn': undefined,
    };
    for (const [lang, dir] of Object.entries(directions))
      assert.deepEqual(languageAttributes(lang), { lang, ...(dir ? { dir } : {}) }, lang);
    assert.deepEqual(languageAttributes('id', 'ar'), { lang: 'id', dir: 'ltr' });
  });
});

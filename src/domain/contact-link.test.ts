import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactLink } from './contact-link.ts';

describe('contactLink', () => {
  it('returns the web address, without the punctuation after it', () => {
    assert.equal(
      contactLink('Formulir (https://arsip.example/lapor?a=1).', 'Banjir'),
      'https://arsip.example/lapor?a=1',
    );
  });

  it('returns the e-mail address with the subject', () => {
    assert.equal(
      contactLink('Tulis kepada redaksi@arsip.example.', 'Banjir & “longsor”'),
      'mailto:redaksi@arsip.example?subject=Banjir%20%26%20%E2%80%9Clongsor%E2%80%9D',
    );
  });

  it('is null for a text without an address', () => {
    assert.equal(contactLink('Belum ada @ alamat.', 'Banjir'), null);
  });
});

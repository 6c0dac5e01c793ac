import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speech } from './speech.ts';

describe('the line with who says so', () => {
  const line = speech.accordingTo;

  it('names speakers and outlets', () => {
    assert.equal(line(['Ani'], ['Kabar', 'Warta']), 'menurut Ani, dikutip Kabar dan Warta');
    assert.equal(line([], ['Kabar']), 'menurut Kabar, tanpa narasumber');
    assert.equal(line([], ['Kabar', 'Warta']), 'menurut Kabar dan Warta');
  });

  it('has at most eight words', () => {
    const outlets = ['Kabar Kidung', 'Warta Lamun', 'Pos Mambera', 'Rangka News'];
    assert.equal(line(['Ani'], outlets), 'menurut Ani, dikutip 4 media');
    assert.equal(
      line(['Ani Sari', 'Budi Santoso', 'Citra Dewi'], outlets),
      'menurut Ani Sari dan lain-lain, dikutip 4 media',
    );
    assert.equal(line([], outlets), 'menurut 4 media, tanpa narasumber');
  });

  it('keeps a long name whole, and adds no others to one speaker', () => {
    const speaker = 'Badan Penanggulangan Banjir Kota dan Kabupaten';
    assert.equal(line([speaker], ['Kabar', 'Warta']), `menurut ${speaker}, dikutip 2 media`);
  });
});

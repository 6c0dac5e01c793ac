import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOn, outletOf, readImportArchive } from './archive.ts';

describe('outletOf', () => {
  const known = readImportArchive('src/tests/fixture-archive');
  const facts = { siteName: null, text: 'KABAR LAMARI - Tanggul retak, tulis Kabar Lamari.', addresses: [] };
  const id = (given: string | undefined, url: string | null) => outletOf(known, given, url, facts).id;

  it('returns the given outlet, that of the address, or a new one', () => {
    assert.equal(id('rangkanews', 'https://kabarkidung.example/a'), 'rangkanews');
    assert.equal(id(undefined, 'https://www.kabarkidung.example/a'), 'kabar-kidung');
    assert.equal(id(undefined, 'https://hilir.kabar-lamari.co.id/a'), 'kabar-lamari');
  });

  it('names a new outlet as the text does', () => {
    const name = (url: string) => outletOf(known, undefined, url, facts).name;
    assert.equal(name('https://kabarlamari.id/a'), 'Kabar Lamari');
    assert.equal(name('https://kabar.id/a'), 'Kabar');
    assert.equal(name('https://lamaripos.id/a'), 'Lamaripos');
    assert.equal(name('https://kabar(lamari.id/a'), 'Kabar Lamari');
  });

  it('names the outlet whose id a new one would get', () => {
    assert.throws(
      () => id(undefined, 'https://rangkanews.id/tanggul'),
      /The page is on rangkanews\.id, the outlet "rangkanews" on rangkanews\.example\. .* --outlet ID/,
    );
  });

  it('takes only an address on the site of the outlet, if that is given', () => {
    const text = 'https://rangkanews.example/a https://kabarkidung.example/a';
    assert.deepEqual(addressesOn(known, 'rangkanews', text), ['https://rangkanews.example/a']);
    assert.equal(addressesOn(known, undefined, text).length, 2);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileText, sampleArchive, urls } from '#tests/sample.ts';
import { openSearch } from './opensearch.ts';

describe('openSearch', () => {
  const openSearchWith = (title: string): string => openSearch({ ...sampleArchive().about, title }, urls);

  it('links to the search page', () => {
    assert.ok(openSearchWith('x').includes('template="https://arsip.example/cari/?q={searchTerms}"'));
  });

  it('truncates the short name to sixteen characters, after a whole word if possible', () => {
    assert.ok(openSearchWith('Arsip Sangat Panjang Sekali').includes('<ShortName>Arsip Sangat</ShortName>'));
    assert.ok(openSearchWith('A'.repeat(20)).includes(`<ShortName>${'A'.repeat(16)}</ShortName>`));
    assert.ok(openSearchWith('Enam belas huruf').includes('<ShortName>Enam belas huruf</ShortName>'));
  });

  it('escapes markup', () => {
    assert.ok(!openSearchWith(hostileText).includes('</script>'));
  });
});

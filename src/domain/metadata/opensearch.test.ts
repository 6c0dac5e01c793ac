import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naughty, sampleArchive, urls } from '#tests/sample.ts';
import { openSearch } from './opensearch.ts';

describe('openSearch', () => {
  const made = (title: string): string => openSearch({ ...sampleArchive().about, title }, urls);

  it('leads to the search page', () => {
    assert.ok(made('x').includes('template="https://arsip.example/cari/?q={searchTerms}"'));
  });

  it('cuts its short name to sixteen characters, at a word', () => {
    assert.ok(made('Arsip Sangat Panjang Sekali').includes('<ShortName>Arsip Sangat</ShortName>'));
    assert.ok(made('A'.repeat(20)).includes(`<ShortName>${'A'.repeat(16)}</ShortName>`));
    assert.ok(made('Enam belas huruf').includes('<ShortName>Enam belas huruf</ShortName>'));
  });

  it('escapes naughty words', () => {
    assert.ok(!made(naughty).includes('</script>'));
  });
});

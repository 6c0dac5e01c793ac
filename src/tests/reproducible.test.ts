import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildCopy, elsewhere, firstDifferentFile } from '#scripts/reproduce.ts';
import { edition } from './site.ts';

it('builds the same bytes in another folder, zone and locale', { timeout: 300_000 }, () => {
  assert.equal(firstDifferentFile(edition.folder, buildCopy(elsewhere)), null);
});

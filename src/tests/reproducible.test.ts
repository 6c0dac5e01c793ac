import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildCopy, elsewhere } from '#scripts/reproduce.ts';
import { siteDifferences } from '#scripts/site-differences.ts';
import { edition } from './site.ts';

it('builds the same bytes in another folder, zone and locale', { timeout: 300_000 }, () => {
  assert.deepEqual(siteDifferences(edition.folder, buildCopy(elsewhere), true), []);
});

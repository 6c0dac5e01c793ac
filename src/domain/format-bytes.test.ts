import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatBytes } from './format-bytes.ts';

describe('formatBytes', () => {
  it('uses B, kB or MB and a decimal comma', () => {
    assert.deepEqual([0, 999, 1000, 640_193, 2_500_000].map(formatBytes), [
      '0 B',
      '999 B',
      '1 kB',
      '640,2 kB',
      '2,5 MB',
    ]);
  });
});

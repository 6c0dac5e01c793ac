import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { cutFont, sourceFont } from './heading-font.ts';

it('cuts the heading font to the same 16 kB at most, with the notices that its licence requires', async () => {
  const font = await readFile(sourceFont);
  const [first, second] = [await cutFont(font), await cutFont(font)];
  assert.ok(first.equals(second));
  assert.ok(first.length <= 16_000, `${String(first.length)} bytes`);
  assert.equal(first.toString('latin1', 0, 4), 'wOF2');
});

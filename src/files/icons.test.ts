import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ico, iconPng } from './icons.ts';

it('returns a square PNG of the icon, with a colour in the corners if one is given', () => {
  const [plain, filled] = [iconPng(32), iconPng(32, '#123456')];
  const view = new DataView(plain.buffer);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [32, 32]);
  assert.notDeepEqual(plain, filled);
});

it('returns an ICO file with one PNG', () => {
  const png = iconPng(48);
  const file = new DataView(ico(png, 48).buffer);
  const [type, count, size, offset] = [2, 4, 14, 18].map((at) => file.getUint16(at, true));
  assert.deepEqual([type, count, size, offset, file.getUint8(6)], [1, 1, png.length, 22, 48]);
  assert.deepEqual(new Uint8Array(file.buffer.slice(22)), png);
});

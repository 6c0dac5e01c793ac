import assert from 'node:assert/strict';
import { it } from 'node:test';
import { edtfBounds } from './edtf-bounds.ts';

it('returns the first and the last day of every form that the archive uses', () => {
  const bounds = (label: string) => [edtfBounds(label)?.earliest, edtfBounds(label)?.latest];
  assert.deepEqual(bounds('2022-01-05?'), ['2022-01-05', '2022-01-05']);
  assert.deepEqual(bounds('2022-01-02~/2022-01-05~'), ['2022-01-02', '2022-01-05']);
  assert.deepEqual(bounds('2022-01'), ['2022-01-01', '2022-01-31']);
  assert.deepEqual(bounds('[..2022-01-07]'), [null, '2022-01-07']);
  assert.deepEqual(bounds('[2022-02-10..]'), ['2022-02-10', null]);
  for (const label of ['2022-02-10/', '2022-02-10/..']) assert.deepEqual(bounds(label), ['2022-02-10', null]);
  for (const label of ['/2022-02-10', '../2022-02-10']) assert.deepEqual(bounds(label), [null, '2022-02-10']);
  assert.deepEqual(bounds('[2022-01-10..2022-01-16]'), ['2022-01-10', '2022-01-16']);
});

it('returns the bounds of a year, a decade and a century, and none of an unknown date', () => {
  const bounds = (label: string) => [edtfBounds(label)?.earliest, edtfBounds(label)?.latest];
  assert.deepEqual(bounds('1873'), ['1873-01-01', '1873-12-31']);
  assert.deepEqual(bounds('199X'), ['1990-01-01', '1999-12-31']);
  assert.deepEqual(bounds('199X~'), ['1990-01-01', '1999-12-31']);
  assert.deepEqual(bounds('19XX'), ['1900-01-01', '1999-12-31']);
  for (const label of ['XXXX', 'XXXX-XX', 'XXXX-XX-XX']) assert.deepEqual(bounds(label), [null, null]);
});

it('returns the printed day of an instant, whatever its offset', () => {
  assert.equal(edtfBounds('2022-01-09T00:30:00+07:00')?.earliest, '2022-01-09');
});

it('returns null for a label that is not EDTF', () => {
  for (const label of ['2022-02-31', 'kemarin', '', '[..]', '[x..2022-01-01]', '../..', '/'])
    assert.equal(edtfBounds(label), null, label);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certainty, mayFallOn, isOneDay } from './certainty.ts';

describe('certainty', () => {
  it('is sure only for a day, a moment and a range of days', () => {
    const isSure = (edtf: string) => certainty({ edtf }).certain;
    assert.ok(['2022-01-06', '2022-01-06/2022-01-07', '2022-01-09T00:30:00+07:00'].every(isSure));
    const qualified = ['2022-01', '2022', '2022-01/2022-02', '2022-01-05?', '2022-01-02~/2022-01-08', '2022-01-05%'];
    const incomplete = [
      '2022-01-XX',
      '[..2022-01-07]',
      '[2022-01-07..]',
      '[2022-01-10..2022-01-16]',
      '{2022-01-05,2022-01-07}',
    ];
    assert.deepEqual([...qualified, ...incomplete, ''].filter(isSure), []);
  });

  it('distinguishes uncertain, approximate and one-of-a-set dates', () => {
    const qualifiers = (edtf: string) => {
      const { uncertain: doubted, approximate: estimated, oneOf } = certainty({ edtf });
      return [doubted, estimated, oneOf];
    };
    assert.deepEqual(qualifiers('2022-01-05?'), [true, false, false]);
    assert.deepEqual(qualifiers('2012~/2022'), [false, true, false]);
    assert.deepEqual(qualifiers('2022-01-05%'), [true, true, false]);
    assert.deepEqual(qualifiers('[..2022-01-07]'), [false, false, true]);
  });

  it('returns the precision of each bound', () => {
    const precision = (edtf: string) => certainty({ edtf }).precision;
    assert.deepEqual(precision('2022-01-05?'), ['day', 'day']);
    assert.deepEqual(precision('2022-01-09T00:30:00+07:00'), ['day', 'day']);
    assert.deepEqual(precision('2022-01~'), ['month', 'month']);
    assert.deepEqual(precision('2022-01-XX'), ['month', 'month']);
    assert.deepEqual(precision('2022-XX-XX'), ['year', 'year']);
    assert.deepEqual(precision('2012~/2022-01'), ['year', 'month']);
    assert.deepEqual(precision('[..2022-01]'), ['month', 'month']);
    assert.deepEqual(precision('[2022-01-05,2022-01-06,2022-02]'), ['day', 'month']);
  });
});

describe('a date and a day', () => {
  const date = (edtf: string, earliest: string | null, latest: string | null = earliest) => ({
    edtf,
    earliest,
    latest,
  });
  const range = date('2022-01-06/2022-01-07', '2022-01-06', '2022-01-07');
  const oneOf = date('[2022-01-06..2022-01-07]', '2022-01-06', '2022-01-07');
  const month = date('2022-01', '2022-01-01', '2022-01-31');
  const before = date('[..2022-01-07]', null, '2022-01-07');
  const after = date('[2022-01-07..]', '2022-01-07', null);

  it('a date may fall on every day between its bounds, and only on the known bound if the other is open', () => {
    const possible = (day: string) => [range, oneOf, month, before, after].map((when) => mayFallOn(when, day));
    assert.deepEqual(possible('2022-01-06'), [true, true, true, false, false]);
    assert.deepEqual(possible('2022-01-07'), [true, true, true, true, true]);
    assert.deepEqual(possible('2022-01-08'), [false, false, true, false, false]);
    assert.equal(mayFallOn({ earliest: null, latest: null }, '2022-01-08'), false);
  });

  it('isOneDay is true only if both bounds are the same day', () => {
    assert.deepEqual([date('2022-01-05?', '2022-01-05'), range, before].map(isOneDay), [true, false, false]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certainty, isCountedOn, isOneDay, isCertainOn } from './certainty.ts';

describe('certainty', () => {
  it('is had by a day, a moment and a range of days, and by nothing else', () => {
    const sure = (edtf: string) => certainty({ edtf }).sure;
    assert.ok(['2022-01-06', '2022-01-06/2022-01-07', '2022-01-09T00:30:00+07:00'].every(sure));
    const not = ['2022-01', '2022', '2022-01/2022-02', '2022-01-05?', '2022-01-02~/2022-01-08', '2022-01-05%'];
    const open = [
      '2022-01-XX',
      '[..2022-01-07]',
      '[2022-01-07..]',
      '[2022-01-10..2022-01-16]',
      '{2022-01-05,2022-01-07}',
    ];
    assert.deepEqual([...not, ...open, ''].filter(sure), []);
  });

  it('tells doubt from estimate and from one day among several', () => {
    const of = (edtf: string) => {
      const { doubted, estimated, oneOf } = certainty({ edtf });
      return [doubted, estimated, oneOf];
    };
    assert.deepEqual(of('2022-01-05?'), [true, false, false]);
    assert.deepEqual(of('2012~/2022'), [false, true, false]);
    assert.deepEqual(of('2022-01-05%'), [true, true, false]);
    assert.deepEqual(of('[..2022-01-07]'), [false, false, true]);
  });

  it('knows how finely each end is told', () => {
    const of = (edtf: string) => certainty({ edtf }).ends;
    assert.deepEqual(of('2022-01-05?'), ['day', 'day']);
    assert.deepEqual(of('2022-01-09T00:30:00+07:00'), ['day', 'day']);
    assert.deepEqual(of('2022-01~'), ['month', 'month']);
    assert.deepEqual(of('2022-01-XX'), ['month', 'month']);
    assert.deepEqual(of('2022-XX-XX'), ['year', 'year']);
    assert.deepEqual(of('2012~/2022-01'), ['year', 'month']);
    assert.deepEqual(of('[..2022-01]'), ['month', 'month']);
    assert.deepEqual(of('[2022-01-05,2022-01-06,2022-02]'), ['day', 'month']);
  });
});

describe('a day', () => {
  const date = (edtf: string, earliest: string | null, latest: string | null = earliest) => ({
    edtf,
    earliest,
    latest,
  });
  const printed = date('2022-01-06/2022-01-07', '2022-01-06', '2022-01-07');
  const oneOf = date('[2022-01-06..2022-01-07]', '2022-01-06', '2022-01-07');
  const month = date('2022-01', '2022-01-01', '2022-01-31');
  const before = date('[..2022-01-07]', null, '2022-01-07');
  const after = date('[2022-01-07..]', '2022-01-07', null);

  it('is stood on by its own date, in doubt or not, and by every day of a sure range', () => {
    assert.ok(isCertainOn(date('2022-01-05?', '2022-01-05'), '2022-01-05'));
    assert.ok(isCertainOn(printed, '2022-01-06') && isCertainOn(printed, '2022-01-07'));
    assert.ok(!isCertainOn(printed, '2022-01-05') && !isCertainOn(printed, '2022-01-08'));
  });

  it('is not stood on by what is only one of several, a month, or a bound', () => {
    assert.ok(![oneOf, month, before, after].some((when) => isCertainOn(when, '2022-01-07')));
  });

  it('counts whatever can be on it, and an open end at its known end alone', () => {
    const counted = (day: string) => [printed, oneOf, month, before, after].map((when) => isCountedOn(when, day));
    assert.deepEqual(counted('2022-01-06'), [true, true, true, false, false]);
    assert.deepEqual(counted('2022-01-07'), [true, true, true, true, true]);
    assert.deepEqual(counted('2022-01-08'), [false, false, true, false, false]);
    assert.equal(isCountedOn({ earliest: null, latest: null }, '2022-01-08'), false);
  });

  it('is the only one of a date without a range', () => {
    assert.deepEqual([date('2022-01-05?', '2022-01-05'), printed, before].map(isOneDay), [true, false, false]);
  });
});

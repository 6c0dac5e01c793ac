import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { item } from '#tests/sample-item.ts';
import { calendarStrip, stripMark } from './calendar-strip.ts';

const items = ['2022-01-02', '2022-01-05?', '2022-01-06/2022-01-09', '[..2022-01-07]', '2022-02-10'].map((edtf) =>
  item('event', edtf),
);
const strip = calendarStrip(items);
const markOf = (edtf: string) => stripMark(strip, item('event', edtf).when);

describe('calendarStrip', () => {
  it('leaves out gaps of 14 days or more, with a day around each stretch', () => {
    assert.deepEqual(
      strip.stretches.map(({ first, last }) => [first, last]),
      [
        ['2022-01-01', '2022-01-10'],
        ['2022-02-09', '2022-02-11'],
      ],
    );
    assert.deepEqual([strip.stretches[0]?.from, strip.stretches[1]?.to], [0, 100]);
  });

  it('names the month of the first label of each month, and keeps labels apart', () => {
    assert.deepEqual(
      strip.ticks.map(({ label }) => label),
      ['1 Jan', '5', '10', '10 Feb'],
    );
  });

  it('has at most three stretches and few labels for a span of any length', () => {
    for (const edtfs of [
      ['2022-01-01'],
      ['1900-01-01', '1950-01-01', '2000-01-01', '2022-01-01', '2022-06-01'],
      ['0900-01-01', '2022-01-01'],
      [],
    ]) {
      const { stretches, ticks } = calendarStrip(edtfs.map((edtf) => item('event', edtf)));
      assert.ok(stretches.length <= 3 && ticks.length <= 9);
      for (const { from, to } of stretches) assert.ok(from >= 0 && from < to && to <= 100.01);
    }
  });

  it('labels years on a stretch of centuries', () => {
    const { ticks } = calendarStrip([item('event', '1800-05-02/2000-05-02')]);
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['1801', '1841', '1882', '1922', '1962'],
    );
  });
});

describe('stripMark', () => {
  it('puts a day in the middle of its column, uncertain or not', () => {
    const day = markOf('2022-01-05?');
    assert.deepEqual([day?.x, day?.certain], [day && (day.from + day.to) / 2, false]);
    assert.equal(markOf('2022-01-05')?.certain, true);
  });

  it('has no day for a range or an open end, and no mark for an unknown date', () => {
    assert.equal(markOf('2022-01-06/2022-01-09')?.x, null);
    assert.deepEqual([markOf('[..2022-01-07]')?.open, markOf('[2022-01-07..]')?.open], ['start', 'end']);
    assert.equal(markOf('XXXX'), null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateExpression, precisionOf } from './date-expression.ts';
import { eventDate, publicationDate } from './when.ts';

const reason = { basis: 'printed', because: 'Tercetak.' };

describe('a date without bounds', () => {
  it('has the bounds of its label', () => {
    const bounds = { earliest: '2022-01-01', latest: '2022-01-31' };
    assert.deepEqual(eventDate.parse({ edtf: '2022-01', ...reason }), { edtf: '2022-01', ...reason, ...bounds });
    const published = publicationDate.parse({ at: null, edtf: '[2022-01-10..]', ...reason });
    assert.deepEqual([published.earliest, published.latest], ['2022-01-10', null]);
  });

  it('is refused if a typed bound differs from its label', () => {
    assert.equal(eventDate.safeParse({ edtf: '2022-01', earliest: '2022-01-02', ...reason }).success, false);
    assert.equal(eventDate.safeParse({ edtf: '2022-01', earliest: null, ...reason }).success, false);
    assert.equal(eventDate.safeParse({ edtf: 'kemarin', ...reason }).success, false);
  });
});

it('a printed moment needs no label: it is the moment itself', () => {
  const at = '2022-01-09T00:30:00+07:00';
  const published = publicationDate.parse({ at, ...reason });
  assert.deepEqual([published.edtf, published.earliest], [at, '2022-01-09']);
  assert.equal(publicationDate.parse({ edtf: '2022-01-09', ...reason }).at, null);
  assert.equal(publicationDate.safeParse(reason).success, false);
});

describe('a date expression', () => {
  const row = { line: 1, text: 'Januari', kind: 'event', because: 'Tercetak.' };

  it('has the bounds and the precision of its label, and typed values otherwise', () => {
    const computed = { earliest: '2022-01-01', latest: '2022-01-31', precision: 'month' };
    assert.deepEqual(dateExpression.parse({ ...row, edtf: '2022-01' }), { ...row, edtf: '2022-01', ...computed });
    assert.equal(dateExpression.parse({ ...row, edtf: '2022-01', latest: null }).latest, null);
  });

  it('has no days without a label', () => {
    const none = dateExpression.parse({ ...row, kind: 'none' });
    assert.deepEqual([none.edtf, none.earliest, none.latest, none.precision], [null, null, null, 'none']);
  });

  it('has the precision that the label shows', () => {
    const labels = [
      '2022-01-09T00:30:00+07:00',
      '2022-01-09?',
      '[..2022-01-09]',
      '2022-01-02~/2022-01-05~',
      '2022-01~',
      '2019',
      '199X',
    ];
    assert.deepEqual(labels.map(precisionOf), ['minute', 'day', 'day', 'days', 'month', 'year', 'decade']);
  });
});

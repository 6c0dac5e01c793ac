import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { replay } from '#domain/text/edition.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Role, SourceRecord } from '#schema/source.ts';
import type { PublicationDate } from '#schema/when.ts';
import type { Item } from '#checks/content/content.ts';
import { checkArticleDates } from './article-dates.ts';

const zone = 'Asia/Jakarta';

const item = <Data>(validValues: Partial<Data>): Item<Data> => ({
  id: 'x',
  file: 'x',
  data: null,
  validValues,
  body: null,
  bodyLine: 0,
});

/** The messages for an article with some dates, and a source with one line for each role. */
function messages(dates: Partial<ArticleEntry>, printed: Partial<Record<Role, string>>, outletZone = zone): string[] {
  const entries = Object.entries(printed) as [Role, string][];
  const lines = entries.map(([role, text], index) => ({ line: index + 1, role, text }));
  const edition = replay(entries.map(([, text]) => text).join('\n'), { lines, repairs: [] });
  return Array.from(
    checkArticleDates(item(dates), item<SourceRecord>({ lines }), edition, outletZone),
    ({ message }) => message,
  );
}

const moment = (at: string): PublicationDate => ({ ...day(at.slice(0, 10)), at, edtf: at });

const day = (label: string, basis: PublicationDate['basis'] = 'printed'): PublicationDate => ({
  at: null,
  edtf: label,
  earliest: label.length === 7 ? `${label}-01` : label,
  latest: label.length === 7 ? `${label}-31` : label,
  basis,
  because: 'Alasan.',
});

const published = (value: PublicationDate, printed: string) => messages({ published: value }, { published: printed });

describe('a date of publication', () => {
  it('is accepted as printed: moment, day or month', () => {
    assert.deepEqual(published(moment('2022-01-06T12:05:00+07:00'), '06/01/2022, 12:05 WIB'), []);
    assert.deepEqual(published(day('2022-01-06'), 'Kamis, 6 Januari 2022'), []);
    assert.deepEqual(published(day('2022-01'), 'Edisi Januari 2022'), []);
  });

  it('has either offset in the hour that is repeated, and is refused in the hour that is skipped', () => {
    const newYork = (at: string, published: string) =>
      messages({ published: moment(at) }, { published }, 'America/New_York');
    for (const offset of ['-04:00', '-05:00'])
      assert.deepEqual(newYork(`2022-11-06T01:30:00${offset}`, '6 November 2022, 01:30'), [], offset);
    const [message] = newYork('2022-03-13T02:30:00-05:00', '13 March 2022, 02:30');
    assert.match(message ?? '', /a day or a time that does not exist\. Write another basis with the reason/);
  });

  it('without a printed zone is accepted in any zone, or as a day', () => {
    const printed = 'Kamis, 6 Januari 2022 12:05';
    for (const offset of ['+07:00', '+09:00'])
      assert.deepEqual(published(moment(`2022-01-06T12:05:00${offset}`), printed), []);
    assert.deepEqual(published(day('2022-01-06'), printed), []);
    assert.match(published(moment('2022-01-06T12:06:00+07:00'), printed)[0] ?? '', /Expected “2022-01-06T12:05:00\+07/);
  });

  it('is the editor’s where the words cannot be read', () => {
    assert.deepEqual(published(moment('2022-01-06T12:05:00-05:00'), 'Jan 6 2022 12:05 EST'), []);
    assert.deepEqual(published(day('2022-01-06', 'inferred'), 'Kemarin'), []);
  });

  it('is a fault if it contradicts the printed words', () => {
    assert.match(published(day('2022-01-07'), '6 Januari 2022')[0] ?? '', /Expected “2022-01-06”, found “2022-01-07”/);
    assert.match(published(day('2022-01-06'), '6 Januari 2022 12:05 WIB')[0] ?? '', /found null/);
    assert.match(published(moment('2022-01-06T12:05:00+07:00'), '6 Januari 2022')[0] ?? '', /Expected null/);
    assert.match(published(day('2022-01-06', 'inferred'), '6 Januari 2022')[0] ?? '', /Write printed/);
  });

  it('with a wrong weekday or an impossible time needs another basis', () => {
    for (const printed of ['Rabu, 6 Januari 2022 12:05 WIB', 'Kamis, 6 Januari 2022 25:61 WIB']) {
      assert.match(published(day('2022-01-06'), printed)[0] ?? '', /wrong weekday|does not exist/);
      assert.deepEqual(published(day('2022-01-06', 'inferred'), printed), []);
    }
  });

  it('may be more precise with another basis', () => {
    assert.deepEqual(published(day('2022-01-06', 'outside'), 'Januari 2022'), []);
    assert.equal(published(day('2022-02-06', 'outside'), 'Januari 2022').length, 1);
  });
});

describe('an update or a correction', () => {
  const first = { published: '6 Januari 2022' };
  const facts = { published: day('2022-01-06') };

  it('is accepted with its printed line', () => {
    const updated = moment('2022-01-06T13:45:00+07:00');
    const corrected = day('2022-01-07', 'inferred');
    const lines = { ...first, updated: 'Diperbarui: 6/1/2022 13.45', corrected: 'Ralat: Versi sebelumnya salah.' };
    assert.deepEqual(messages({ ...facts, updated, corrected }, lines), []);
  });

  it('is missing if the record marks its line', () => {
    assert.match(messages(facts, { ...first, updated: '7/1/2022' })[0] ?? '', /the article has no updated/);
  });

  it('is not printed without a line, and not before the publication', () => {
    assert.match(messages({ ...facts, updated: day('2022-01-07') }, first)[0] ?? '', /marks no line as updated/);
    const early = { ...facts, updated: day('2022-01-05') };
    assert.match(messages(early, { ...first, updated: '5/1/2022' })[0] ?? '', /not before 2022-01-06/);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { must } from '#domain/must.ts';
import { eventDate, publicationDate } from '#schema/when.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkDays } from './days.ts';

const { content } = readContent('src/tests/fixture-archive');
// Its report dates things to 1 December 2031 to 24 February 2032, and prints no date in 1998.
const id = 'keadaan-darurat-dicabut';

/** The messages for an event on a date, in an archive with a period from 1800. */
function messages(edtf: string, basis = 'inferred'): string[] {
  const bounds = must(edtfBounds(edtf), `“${edtf}” is EDTF`);
  const when = eventDate.parse({ edtf, ...bounds, basis, because: 'Alasan.' });
  const wide = withFacts(content, 'archive', 'archive', { period: { earliest: '1800-01-01', latest: '2033-12-31' } });
  return Array.from(checkDays(withFacts(wide, 'events', id, { when })), ({ message }) => message);
}

it('accepts an event that is less precise than its report', () => {
  for (const edtf of ['2032-02-24', '2032-02', '2032', '203X', '20XX', '2032~', '2031/2032'])
    assert.deepEqual(messages(edtf), [], edtf);
});

it('accepts a publication that is on another day in the zone of its outlet', () => {
  const article = 'kabarkidung-dapur-umum';
  const moment = '2033-01-03T20:05:00+00:00';
  const published = publicationDate.parse({ at: moment, basis: 'printed', because: 'Tercetak.' });
  assert.deepEqual([...checkDays(withFacts(content, 'articles', article, { published }))], []);
});

it('accepts an event of unknown date, before its report, and dated from outside', () => {
  assert.deepEqual(messages('XXXX'), []);
  assert.deepEqual(messages('[..2033-01-04]'), []);
  assert.deepEqual(messages('1873-05-02', 'outside'), []);
});

it('reports a day, month, year or decade that no source of the event gives', () => {
  for (const edtf of ['2032-02-23', '2032-03', '1998', '199X', '18XX'])
    assert.match(messages(edtf)[0] ?? '', /^No source of this event gives the day/, edtf);
});

it('reports an event outside the period of the archive, unless a part of it can be inside', () => {
  const on = (edtf: string) => {
    const bounds = must(edtfBounds(edtf), `“${edtf}” is EDTF`);
    const when = { edtf, ...bounds, basis: 'inferred', because: 'A.' };
    return [...checkDays(withFacts(content, 'events', id, { when }))];
  };
  assert.match(on('1998')[0]?.message ?? '', /^Expected a day in the archive's period/);
  assert.match(on('2032-03-01')[0]?.message ?? '', /^Expected a day in the archive's period/);
  assert.deepEqual(on('2032'), []);
});

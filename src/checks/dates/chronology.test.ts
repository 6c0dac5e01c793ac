import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { publicationDate } from '#schema/when.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkChronology } from './chronology.ts';

const { content } = readContent('src/tests/fixture-archive');
const id = 'kabarkidung-dapur-umum';

/** Returns the key and the message of each fault of an article by the day of its publication and the day on which it was added. */
function found(edtf: string, added: string): string[] {
  const published = publicationDate.parse({ edtf, basis: 'inferred', because: 'Alasan.' });
  return Array.from(checkChronology(withFacts(content, 'articles', id, { published, added })), ({ at, message }) =>
    ['key' in at ? at.key.join('.') : '', message].join(' '),
  );
}

it('reports an article from the future once, at its date', () => {
  const [fault, second] = found('2099-01-01', '2033-03-15');
  assert.match(fault ?? '', /^published\.edtf Expected a day not after the archive's edition of .*, found 2099-01-01/);
  assert.equal(second, undefined);
});

it('reports an article that was added before its publication', () => {
  const [fault] = found('2033-03-01', '2033-02-01');
  assert.match(fault ?? '', /^added Expected a day not before 2033-03-01, the first possible day of publication/);
});

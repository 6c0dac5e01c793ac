import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Source } from '#schema/source.ts';
import { replay } from './edition.ts';

const text = ['?Judul"', '', 'JAKARTA - Isi pertama. Selesai', 'JAKARTA - Isi pertama. Selesai', 'Foto/AP'].join('\n');
const record: Pick<Source, 'lines' | 'repairs'> = {
  lines: [
    { line: 1, role: 'headline' },
    { line: 2, role: 'blank' },
    {
      line: 3,
      role: 'body',
      parts: [
        { text: 'JAKARTA - ', role: 'dateline' },
        { text: ' Selesai', role: 'end-mark' },
      ],
    },
    { line: 4, role: 'repeat', of: 3 },
    { line: 5, role: 'caption' },
  ],
  repairs: [{ line: 1, before: '?Judul"', after: '“Judul”', reason: 'tanda kutip rusak' }],
};

it('folds noise away, keeps the dateline in the text, and mends what the log says', () => {
  assert.deepEqual(replay(text, record), {
    headline: '“Judul”',
    byline: null,
    published: null,
    standfirst: null,
    dateline: 'JAKARTA - ',
    initials: null,
    mended: ['headline'],
    paragraphs: [
      { line: 3, role: 'body', text: 'JAKARTA - Isi pertama.' },
      { line: 5, role: 'caption', text: 'Foto/AP' },
    ],
  });
});

it('refuses a repair of words that are not there', () => {
  const repairs = [{ line: 1, before: '!', after: '', reason: 'salah' }];
  assert.throws(() => replay(text, { ...record, repairs }), /“!” does not stand there/);
});

it('leaves its arguments as they were', () => {
  const before = structuredClone(record);
  replay(text, record);
  assert.deepEqual(record, before);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SourceRecord } from '#schema/source.ts';
import { replay } from './edition.ts';

const text = ['?Judul"', '', 'JAKARTA - Isi pertama. Selesai', 'JAKARTA - Isi pertama. Selesai', 'Foto/AP'].join('\n');
const record: Pick<SourceRecord, 'lines' | 'repairs'> = {
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

it('reads a run of repeated lines from one row', () => {
  const lines = [{ line: 3, to: 4, role: 'repeat' as const, of: 1 }];
  const { paragraphs } = replay('Satu.\nDua.\nSatu.\nDua.\nTiga.', { lines, repairs: [] });
  assert.deepEqual(
    paragraphs.map(({ line, text }) => [line, text]),
    [
      [1, 'Satu.'],
      [2, 'Dua.'],
      [5, 'Tiga.'],
    ],
  );
});

describe('replay', () => {
  it('omits other roles, includes the dateline in the paragraph, and applies repairs', () => {
    assert.deepEqual(replay(text, record), {
      headline: '“Judul”',
      byline: null,
      published: null,
      updated: null,
      corrected: null,
      standfirst: null,
      dateline: 'JAKARTA - ',
      initials: null,
      repairedRoles: ['headline'],
      paragraphs: [
        { line: 3, role: 'body', text: 'JAKARTA - Isi pertama.' },
        { line: 5, role: 'caption', text: 'Foto/AP' },
      ],
    });
  });

  it('removes the byte order mark, carriage returns and spaces at the ends of lines', () => {
    const lines: SourceRecord['lines'] = [
      { line: 1, role: 'headline' },
      { line: 2, role: 'blank' },
      { line: 3, role: 'body', parts: [{ text: 'JAKARTA — ', role: 'dateline' }] },
      { line: 4, role: 'list-item', parts: [{ text: '(ab)', role: 'initials' }] },
    ];
    const edition = replay('\uFEFFJudul\r\n\u00A0\n JAKARTA — Isi. \r\n\u00A0- Butir (ab)', { lines, repairs: [] });
    assert.deepEqual(
      [edition.headline, edition.dateline, edition.initials, edition.paragraphs.map(({ text }) => text)],
      ['Judul', 'JAKARTA — ', '(ab)', ['JAKARTA — Isi.', '- Butir']],
    );
  });

  it('throws on a repair whose damaged text is not in its line', () => {
    const repairs = [{ line: 1, before: '!', after: '', reason: 'salah' }];
    assert.throws(() => replay(text, { ...record, repairs }), /“!” not found/);
  });

  it('repairs the paragraph of a line whose parts are not damaged', () => {
    const repairs = [{ line: 3, before: 'Isi', after: 'Ini', reason: 'salah' }];
    const { dateline, paragraphs } = replay(text, { ...record, repairs });
    assert.deepEqual([dateline, paragraphs[0]?.text], ['JAKARTA - ', 'JAKARTA - Ini pertama.']);
  });

  it('does not change its arguments', () => {
    const before = structuredClone(record);
    replay(text, record);
    assert.deepEqual(record, before);
  });
});

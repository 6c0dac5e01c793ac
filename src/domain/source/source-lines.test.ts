import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import { sourceLines } from './source-lines.ts';

const article = {
  text: 'Judul ?a"\n\nKota - Isi. Selesai\nKota - Isi. Selesai',
  sentences: [{ line: 3, text: 'Kota - Isi.' }],
  source: {
    lines: [
      { line: 1, role: 'headline' },
      { line: 2, role: 'blank' },
      { line: 3, role: 'body', parts: [{ text: ' Selesai', role: 'end-mark' }], note: 'Catatan.' },
      { line: 4, role: 'repeat', of: 3 },
    ],
    repairs: [{ line: 1, before: '?a"', after: '“a”', reason: 'Rusak.' }],
    dates: [],
  },
} as unknown as Article;

describe('sourceLines', () => {
  const lines = sourceLines(article);

  it('joins every line with its role, repairs and sentences', () => {
    assert.deepEqual(
      lines.map(({ line, role, repairs, sentences }) => [line, role, repairs.length, sentences.length]),
      [
        [1, 'headline', 1, 0],
        [2, 'blank', 0, 0],
        [3, 'body', 0, 1],
        [4, 'repeat', 0, 0],
      ],
    );
  });

  it('links a repeat and the line that it repeats in both directions', () => {
    assert.equal(lines[3]?.of, 3);
    assert.deepEqual(lines[2]?.repeatedIn, [4]);
  });

  it('returns every character of the source', () => {
    assert.equal(lines.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n'), article.text);
  });
});

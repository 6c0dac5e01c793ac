import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWrapped, joinedLines } from './wrapped-lines.ts';

const first =
  'Tanggul Sungai Lamari retak sepanjang dua meter pada Senin pagi, dan warga di hilir diminta mengungsi ke balai desa sampai air surut.';
const second =
  '"Warga boleh pulang setelah tanggul diperbaiki," kata Camat Rina Wati Sari dalam jumpa pers di kantor kecamatan, Selasa siang.';
const wrap = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trim();
const head = 'Tanggul Lamari Retak\nReporter: Dewi Anggraini\nSelasa, 4 Maret 2031';
const wrapped = [head, wrap(first, 60), wrap(second, 60)].join('\n\n');

describe('joinedLines', () => {
  it('joins the lines of each paragraph, and leaves the lines above it', () => {
    assert.equal(joinedLines(`${wrapped}\n`), `${head}\n\n${first}\n\n${second}\n`);
  });

  it('leaves a text with a paragraph on each line', () => {
    assert.equal(joinedLines([head, first, second].join('\n\n')), null);
    assert.equal(isWrapped([head, first, second].join('\n')), false);
  });

  for (const [why, text] of Object.entries({
    'a line has space for the next word': wrapped.replace('dua meter pada', 'dua\nmeter pada'),
    'a sentence goes on after the last line': wrapped.slice(0, -1),
    'the paragraphs have different widths': [head, wrap(first, 60), wrap(second, 48)].join('\n\n'),
    'the first line of a paragraph is the headline': wrapped.replace('2031\n\n', '2031\n'),
  }))
    it(`leaves wrapped lines for the editor if ${why}`, () => {
      assert.equal(joinedLines(text), null);
      assert.equal(isWrapped(text), true);
    });
});

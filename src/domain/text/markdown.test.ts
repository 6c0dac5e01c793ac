import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editionMarkdown } from './markdown.ts';
import { paragraphs } from './paragraphs.ts';

describe('editionMarkdown', () => {
  it('separates paragraphs with a blank line', () => {
    assert.equal(editionMarkdown(['Satu.', 'Dua.']), 'Satu.\n\nDua.\n');
  });

  it('escapes Markdown syntax', () => {
    for (const text of [
      '1. angka',
      '# pagar',
      '* bintang',
      '_garis_ [kurung]',
      '<b>tag</b>',
      '- strip',
      'a | b',
      '&amp; & \\ `',
    ]) {
      assert.deepEqual(
        paragraphs(editionMarkdown([text])).map((block) => [block.text, block.plain]),
        [[text, true]],
      );
    }
  });

  it('is parsed back to the same paragraphs', () => {
    // A paragraph has no line end and no space at its ends.
    const paragraph = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text === text.trim() && !/[\n\r\0]/.test(text));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1 }), (texts) => {
        assert.deepEqual(
          paragraphs(editionMarkdown(texts)).map(({ text }) => text),
          texts,
        );
      }),
    );
  });
});

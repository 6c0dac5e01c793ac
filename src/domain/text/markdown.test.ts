import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { editionMarkdown } from './markdown.ts';
import { paragraphs } from './paragraphs.ts';

it('writes a paragraph a block', () => {
  assert.equal(editionMarkdown(['Satu.', 'Dua.']), 'Satu.\n\nDua.\n');
});

it('keeps what Markdown would read as syntax', () => {
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

it('reads back what it wrote, to the character', () => {
  // A source line has no line end in it, and no space at its ends.
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text === text.trim() && !/[\n\r\0]/.test(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      assert.deepEqual(
        paragraphs(editionMarkdown(lines)).map(({ text }) => text),
        lines,
      );
    }),
  );
});

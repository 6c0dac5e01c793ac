import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { paragraphs } from './paragraphs.ts';

describe('paragraphs', () => {
  it('returns the blocks that remark parses, whatever characters they contain', () => {
    const line = fc.string({ unit: fc.constantFrom(...Array.from('ab1 .)-"“_*`<[&#>+=:/\\|\u00a0é')), maxLength: 8 });
    const body = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 6 });
    fc.assert(
      fc.property(body, (lines) => {
        const text = lines.flat().join('');
        const expected = remark()
          .parse(text)
          .children.map((node) => ({ text: toString(node), line: node.position?.start.line }));
        assert.deepEqual(
          paragraphs(text).map((block) => ({ text: block.text, line: block.line })),
          expected,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('says which blocks are plain', () => {
    const plain = (body: string) => paragraphs(body).map((block) => block.plain);
    assert.deepEqual(plain('Satu, “dua” (3).\n\n160 orang.\n'), [true, true]);
    assert.deepEqual(plain('Satu.\n\n1. Dua\n\n# Tiga\n'), [true, false, false]);
  });
});

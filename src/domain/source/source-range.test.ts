import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { must } from '#domain/must.ts';
import { hostileText, sampleArchive } from '#tests/sample.ts';
import type { Article } from '#domain/archive/article.ts';
import { sourceRange } from './source-range.ts';

const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  Array.from(text).slice(start, end).join('');

const sample = (): Article => must(sampleArchive(hostileText).articles[0], 'the sample has an article');

describe('sourceRange', () => {
  it('counts code points from the start of the source', () => {
    const article = sample();
    for (const sentence of article.sentences) {
      const range = sourceRange(article, sentence, sentence.text);
      assert.equal(range.exact, sentence.text);
      assert.equal(slice(article.text, range), sentence.text);
    }
  });

  it('includes the whole damaged text of a repair, and omitted parts', () => {
    const original = sample();
    const sentence = { ...must(original.sentences[0], 'the sample has a sentence'), text: 'A “b” c d' };
    const article: Article = {
      ...original,
      text: '😀\nA ?b" c [x] d',
      source: {
        ...original.source,
        lines: [
          { line: 1, role: 'headline' },
          { line: 2, role: 'body', parts: [{ text: ' [x]', role: 'credit' }] },
        ],
        repairs: [{ line: 2, before: '?b"', after: '“b”', reason: 'rusak' }],
      },
      paragraphs: [{ number: 1, role: 'body', credit: null, line: 2, sentences: [sentence] }],
      sentences: [sentence],
    };
    assert.deepEqual(sourceRange(article, sentence, 'b” c d'), { start: 4, end: 15, exact: '?b" c [x] d' });
  });

  it('counts the byte order mark and the spaces before a paragraph, which the edition omits', () => {
    const original = sample();
    const sentence = { ...must(original.sentences[0], 'the sample has a sentence'), line: 1, text: 'Satu dua.' };
    const article: Article = {
      ...original,
      text: '\uFEFF\u00A0Satu dua. \r',
      source: { ...original.source, lines: [{ line: 1, role: 'body' }], repairs: [] },
      paragraphs: [{ number: 1, role: 'body', credit: null, line: 1, sentences: [sentence] }],
      sentences: [sentence],
    };
    assert.deepEqual(sourceRange(article, sentence, 'Satu'), { start: 2, end: 6, exact: 'Satu' });
    assert.deepEqual(sourceRange(article, sentence, 'dua.'), { start: 7, end: 11, exact: 'dua.' });
  });

  it('throws on a quote that is not in the sentence', () => {
    const article = sample();
    assert.throws(
      () => sourceRange(article, must(article.sentences[0], 'the sample has a sentence'), 'bukan'),
      /“bukan” not found/,
    );
  });
});

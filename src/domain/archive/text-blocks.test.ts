import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { must } from '#domain/must.ts';
import { sampleArchive } from '#tests/sample.ts';
import type { Paragraph } from './article.ts';
import { isUnsourced, textBlocks } from './text-blocks.ts';

const sample = must(sampleArchive().articles[0]?.paragraphs[0], 'the sample has a paragraph');
const withRole = (role: Paragraph['role']): Paragraph => ({ ...sample, role });
const narrated = { speaker: 'narasi', mode: 'narasi' as const };

describe('textBlocks', () => {
  it('makes list items in a row one block, and every other paragraph its own', () => {
    const roles = ['body', 'list-item', 'list-item', 'subhead', 'list-item'] as const;
    const blocks = textBlocks({ paragraphs: roles.map(withRole) });
    assert.deepEqual(
      blocks.map(({ role, paragraphs }) => [role, paragraphs.length]),
      [
        ['body', 1],
        ['list-item', 2],
        ['subhead', 1],
        ['list-item', 1],
      ],
    );
  });

  it('returns no blocks for no paragraphs', () => {
    assert.deepEqual(textBlocks({ paragraphs: [] }), []);
  });
});

describe('isUnsourced', () => {
  const saidBy = (...speakers: Partial<Paragraph['sentences'][number]['speech']>[]): Paragraph => ({
    ...sample,
    sentences: speakers.map((speech) => {
      const sentence = must(sample.sentences[0], 'the sample has a sentence');
      return { ...sentence, speech: { ...sentence.speech, ...speech } };
    }),
  });

  it('is true only if all words are narration', () => {
    assert.equal(isUnsourced(saidBy(narrated, narrated)), true);
    assert.equal(isUnsourced(saidBy(narrated, {})), false);
  });

  it('is false for a subhead', () => {
    assert.equal(isUnsourced({ ...saidBy(narrated), role: 'subhead' }), false);
  });
});

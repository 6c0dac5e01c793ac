import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Agency, LineRole } from '#schema/source.ts';
import { sampleArchive } from '#tests/sample.ts';
import type { Article } from '#domain/archive/article.ts';
import { sentencesVia, captionsBy, agencyOf } from './agency-of.ts';

const credited = (credit: string): Agency => ({ organisation: 'agen', status: 'credited', credit, because: 'kata' });
const identified: Agency = { organisation: 'agen', status: 'identified', because: 'kata' };

/** An article of two lines, a sentence on each, both through the agency. */
function made(agency: Agency, lines: string[], roles: LineRole[] = []): Article {
  const [article] = sampleArchive().articles;
  if (!article) throw new Error('the sample archive has an article');
  const sentences = article.sentences.map((sentence, index) => ({
    ...sentence,
    line: index + 1,
    speech: { ...sentence.speech, via: 'agen' },
  }));
  const source = { ...article.source, agencies: [agency], lines: roles };
  return { ...article, text: lines.join('\n'), source, sentences };
}

const said = (article: Article) => article.sentences.map((sentence) => agencyOf(article, sentence)?.credited);

describe('throughOf', () => {
  it('the source credits the sentence in whose line the credit stands, and no other', () => {
    assert.deepEqual(said(made(credited('dikutip Agen'), ['satu', 'dua, dikutip Agen'])), [false, true]);
  });

  it('a credit folded away from the end of the text is for the whole of it', () => {
    const end: LineRole = { line: 2, role: 'body', parts: [{ text: ' [Agen]', role: 'credit' }] };
    assert.deepEqual(said(made(credited('[Agen]'), ['satu', 'dua [Agen]'], [end])), [true, true]);
    const start: LineRole = { ...end, line: 1 };
    assert.deepEqual(said(made(credited('[Agen]'), ['satu [Agen]', 'dua'], [start])), [true, false]);
  });

  it('what the archive identified is never credited', () => {
    assert.deepEqual(said(made(identified, ['satu Agen', 'dua'])), [false, false]);
  });

  it('the credit of one agency is not that of another', () => {
    const other = { ...credited('dikutip Lain'), organisation: 'lain' };
    assert.deepEqual(said(made(other, ['satu', 'dua, dikutip Lain'])), [false, false]);
  });

  it('is null where no agency is recorded', () => {
    const [article] = sampleArchive().articles;
    assert.equal(article?.sentences[0] && agencyOf(article, article.sentences[0]), null);
  });
});

describe('carriedBy', () => {
  it('keeps apart what the sources credit and what the archive identified', () => {
    const article = made(credited('dikutip Agen'), ['satu', 'dua, dikutip Agen']);
    const before = structuredClone(article);
    const [first, second] = article.sentences;
    assert.deepEqual(sentencesVia('agen', [article]), { credited: [second], identified: [first] });
    assert.deepEqual(sentencesVia('lain', [article]), { credited: [], identified: [] });
    assert.deepEqual(sentencesVia('agen', []), { credited: [], identified: [] });
    assert.deepEqual(article, before);
  });
});

describe('picturedBy', () => {
  it('has the caption, and no other sentence, of an article whose picture is the agency’s', () => {
    const [article] = sampleArchive().articles;
    assert.ok(article);
    const [body] = article.paragraphs;
    assert.ok(body);
    const paragraphs = [{ ...body, role: 'caption' as const }, body];
    const pictured = { ...article, caption: { credit: 'agen' }, paragraphs };
    assert.deepEqual(captionsBy('agen', [article, pictured]), body.sentences);
    assert.deepEqual(captionsBy('lain', [article, pictured]), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Agency, LineRole } from '#schema/source.ts';
import { must } from '#domain/must.ts';
import { sampleArchive } from '#tests/sample.ts';
import type { Article } from '#domain/archive/article.ts';
import { sentencesVia, captionsBy, agencyOf } from './agency-of.ts';

const credited = (credit: string): Agency => ({ organisation: 'agen', status: 'credited', credit, because: 'kata' });
const identified: Agency = { organisation: 'agen', status: 'identified', because: 'kata' };

const sampleArticle = (): Article => must(sampleArchive().articles[0], 'the sample has an article');

/** Returns an article of two lines with one sentence each, both through the agency. */
function articleVia(agency: Agency, lines: string[], roles: LineRole[] = []): Article {
  const article = sampleArticle();
  const sentences = article.sentences.map((sentence, index) => ({
    ...sentence,
    line: index + 1,
    speech: { ...sentence.speech, via: 'agen' },
  }));
  const source = { ...article.source, agencies: [agency], lines: roles };
  return { ...article, text: lines.join('\n'), source, sentences };
}

const creditedOf = (article: Article) =>
  article.sentences.map((sentence) => agencyOf(article, sentence.line, sentence.speech.via)?.credited);

describe('agencyOf', () => {
  it('credits only the sentence whose line contains the credit', () => {
    assert.deepEqual(creditedOf(articleVia(credited('dikutip Agen'), ['satu', 'dua, dikutip Agen'])), [false, true]);
  });

  it('credits every sentence if the credit is omitted from the end of the text', () => {
    const last: LineRole = { line: 2, role: 'body', parts: [{ text: ' [Agen]', role: 'credit' }] };
    assert.deepEqual(creditedOf(articleVia(credited('[Agen]'), ['satu', 'dua [Agen]'], [last])), [true, true]);
    const first: LineRole = { ...last, line: 1 };
    assert.deepEqual(creditedOf(articleVia(credited('[Agen]'), ['satu [Agen]', 'dua'], [first])), [true, false]);
  });

  it('never credits an agency that the archive identified', () => {
    assert.deepEqual(creditedOf(articleVia(identified, ['satu Agen', 'dua'])), [false, false]);
  });

  it('ignores the credit of another agency', () => {
    const other = { ...credited('dikutip Lain'), organisation: 'lain' };
    assert.deepEqual(creditedOf(articleVia(other, ['satu', 'dua, dikutip Lain'])), [false, false]);
  });

  it('is null if no agency is recorded', () => {
    const article = sampleArticle();
    assert.equal(agencyOf(article, 2, null), null);
  });
});

describe('sentencesVia', () => {
  it('separates credited sentences from identified ones, and does not change its arguments', () => {
    const article = articleVia(credited('dikutip Agen'), ['satu', 'dua, dikutip Agen']);
    const before = structuredClone(article);
    const [first, second] = article.sentences;
    assert.deepEqual(sentencesVia('agen', [article]), { credited: [second], identified: [first] });
    assert.deepEqual(sentencesVia('lain', [article]), { credited: [], identified: [] });
    assert.deepEqual(sentencesVia('agen', []), { credited: [], identified: [] });
    assert.deepEqual(article, before);
  });
});

describe('captionsBy', () => {
  it('returns only the caption of an article whose photo is credited to the agency', () => {
    const article = sampleArticle();
    const body = must(article.paragraphs[0], 'the sample has a paragraph');
    const paragraphs = [{ ...body, role: 'caption' as const, credit: 'agen' }, body];
    const withCaption = { ...article, paragraphs };
    assert.deepEqual(captionsBy('agen', [article, withCaption]), body.sentences);
    assert.deepEqual(captionsBy('lain', [article, withCaption]), []);
  });
});

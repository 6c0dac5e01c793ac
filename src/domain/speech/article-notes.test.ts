import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article, Paragraph } from '#domain/archive/article.ts';
import { must } from '#domain/must.ts';
import type { Speech } from '#schema/speech.ts';
import { sampleArchive } from '#tests/sample.ts';
import { articleNotes } from './article-notes.ts';
import { speakerSquares } from './speaker-squares.ts';

const sample = must(sampleArchive().articles[0], 'the sample has an article');
const said = (speaker: string, more: Partial<Speech> = {}): Speech => ({
  begins: 'kata',
  speaker,
  via: null,
  mode: speaker === 'narasi' ? 'narasi' : 'langsung',
  ...more,
});
const narration = said('narasi');
/** A sentence that “ani” says, except for the words “kata dua.”. */
const mixed = said('ani', { parts: [{ quote: 'kata dua.', speaker: 'narasi', mode: 'narasi' }] });

/** Returns an article with one paragraph per list of speech rows. */
function articleOf(...rows: (Speech[] | { role: Paragraph['role']; speeches: Speech[] })[]): Article {
  const template = must(sample.paragraphs[0], 'the sample has a paragraph');
  const paragraphs = rows.map((row, index): Paragraph => {
    const { role, speeches } = Array.isArray(row) ? { role: 'body' as const, speeches: row } : row;
    const sentences = speeches.map((speech, position) => ({
      ...must(template.sentences[0], 'the sample has a sentence'),
      anchor: `p${String(index + 1)}k${String(position + 1)}`,
      text: 'kata satu kata dua.',
      speech,
    }));
    return { ...template, number: index + 1, role, sentences };
  });
  return { ...sample, paragraphs, sentences: paragraphs.flatMap(({ sentences }) => sentences) };
}

const anchors = (article: Article): string[] => articleNotes(article).map(({ sentence }) => sentence.anchor);

describe('articleNotes', () => {
  it('notes a sentence only if another speaker begins', () => {
    assert.deepEqual(anchors(articleOf([said('ani'), said('ani')], [said('ani'), said('budi')], [narration])), [
      'p1k1',
      'p2k2',
      'p3k1',
    ]);
  });

  it('ignores the mode, which the quotation marks show', () => {
    assert.deepEqual(anchors(articleOf([said('ani'), said('ani', { mode: 'tak-langsung' })])), ['p1k1']);
  });

  it('notes another agency, another unnamed speaker and a remark of the archivist', () => {
    const unnamed = (named: string) => said('tak-bernama', { named });
    const article = articleOf([
      said('ani', { via: 'agen' }),
      said('ani'),
      said('ani', { note: 'catatan' }),
      unnamed('warga'),
      unnamed('warga'),
      unnamed('pejabat'),
    ]);
    assert.deepEqual(anchors(article), ['p1k1', 'p1k2', 'p1k3', 'p1k4', 'p1k6']);
    assert.deepEqual(articleNotes(article)[2]?.remarks, ['catatan']);
    assert.deepEqual(
      articleNotes(article).map(({ statesAgency }) => statesAgency),
      [true, true, false, false, false],
    );
  });

  it('separates the words of others in a sentence; the main speaker holds after it', () => {
    const article = articleOf([mixed, said('ani')]);
    assert.deepEqual(anchors(article), ['p1k1']);
    const note = must(articleNotes(article)[0], 'the article has a note');
    assert.equal(note.main.speaker, 'ani');
    assert.deepEqual(
      note.others.map(({ speaker, text }) => [speaker, text]),
      [['narasi', 'kata dua.']],
    );
  });

  it('introduces each speaker once', () => {
    const notes = articleNotes(articleOf([said('ani'), narration, said('ani')]));
    assert.deepEqual(
      notes.map(({ introduces }) => introduces),
      [true, true, false],
    );
  });

  it('has no note on a subhead, and one where a caption ends', () => {
    const caption = { role: 'caption' as const, speeches: [narration] };
    const subhead = { role: 'subhead' as const, speeches: [narration] };
    assert.deepEqual(anchors(articleOf(caption, [narration], subhead, [narration])), ['p1k1', 'p2k1']);
  });

  it('is empty for an article without sentences', () => {
    assert.deepEqual(articleNotes(articleOf()), []);
  });
});

describe('speakerSquares', () => {
  it('has one square for each sentence, without subheads', () => {
    const subhead = { role: 'subhead' as const, speeches: [narration] };
    const article = articleOf([said('budi'), said('ani')], subhead, [said('ani'), narration, mixed]);
    assert.deepEqual(speakerSquares(article), {
      squares: ['other', 'main', 'main', 'narration', 'mixed'],
      main: 'ani',
      others: [['budi', 1]],
    });
  });

  it('has no main speaker if all is narration', () => {
    assert.deepEqual(speakerSquares(articleOf([narration])), { squares: ['narration'], main: null, others: [] });
  });
});

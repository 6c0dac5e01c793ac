import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOfLine } from '#domain/text/spans.ts';
import type { LineRole, Role } from '#schema/source.ts';
import { partProblem, roleProblem } from './roles.ts';

const problem = (line: string, row: Omit<LineRole, 'line'>, earlier: string[] = []) => {
  const raw = [...earlier, line];
  return roleProblem({ line: raw.length, ...row }, raw, [])?.problem ?? null;
};

/** The problem of a part that is at a line's start, within it, or at its end. */
const problemOfPart = (line: string, text: string, role: Role) => {
  const spans = spansOfLine(line, { line: 1, role: 'body', parts: [{ text, role }] });
  return partProblem({ text, role }, spans)?.problem ?? null;
};

describe('roleProblem', () => {
  it('accepts the editor’s decision for any words', () => {
    assert.equal(problem('Pilihan Editor: Harga Beras', { role: 'promo', text: 'Pilihan Editor: Harga Beras' }), null);
    assert.equal(problem('Baca juga kitab itu, katanya.', { role: 'body' }), null);
    assert.equal(problem('Sama.', { role: 'body' }, ['Sama.']), null);
    assert.equal(problem('Foto: Budi', { role: 'credit', text: 'Foto: Budi' }), null);
    assert.equal(problem('***', { role: 'end-mark', text: '***' }), null);
    for (const role of ['subhead', 'list-item', 'quote-block', 'table-row', 'caption'] as const)
      assert.equal(problem('Isi.', { role }), null);
  });

  it('accepts a line of spaces as blank', () => {
    for (const line of ['', ' ', '\u00A0', '\r', '\uFEFF']) assert.equal(problem(line, { role: 'blank' }), null);
  });

  it('refuses what contradicts the line', () => {
    assert.equal(problem('Isi.', { role: 'blank' }), 'it contains “Isi.”. Choose another role.');
    assert.equal(problem('\u00A0', { role: 'body' }), 'it is empty. Write role: blank.');
    assert.match(problem('Lain.', { role: 'repeat', of: 1 }, ['Isi.']) ?? '', /^line 1 is not an earlier line/);
    assert.match(problem('Iklan', { role: 'promo' }) ?? '', /^an omitted line needs text/);
    assert.match(problem('JAKARTA', { role: 'dateline' }) ?? '', /^only a part/);
  });
});

describe('partProblem', () => {
  it('accepts a dateline with any dash or colon', () => {
    const lines = ['JAKARTA — ', 'Manado, ', 'KOMPAS.com -', 'Jakarta: ', 'JAKARTA, KABAR.example – '];
    for (const dateline of lines) assert.equal(problemOfPart(`${dateline}Isi.`, dateline, 'dateline'), null);
    assert.equal(problemOfPart('\uFEFF JAKARTA: Isi.', 'JAKARTA: ', 'dateline'), null);
  });

  it('accepts initials, promos, bylines and updates inside a line', () => {
    assert.equal(problemOfPart('9 Januari, diperbarui 10 Januari', 'diperbarui 10 Januari', 'updated'), null);
    assert.equal(problemOfPart('Isi. (ab) Lagi.', '(ab) ', 'initials'), null);
    assert.equal(problemOfPart('Isi. Baca: Lain.', ' Baca: Lain.', 'promo'), null);
    assert.equal(problemOfPart('Budi | 9 Januari', 'Budi', 'byline'), null);
  });

  it('refuses a part at the wrong end of its line, and a role of paragraphs', () => {
    assert.match(problemOfPart('Isi. JAKARTA - ', 'JAKARTA - ', 'dateline') ?? '', /not at the start/);
    assert.match(problemOfPart('Selesai. Isi.', 'Selesai.', 'end-mark') ?? '', /not at the end/);
    assert.match(problemOfPart('Isi. Lagi.', 'Lagi.', 'subhead') ?? '', /cannot have this role/);
  });
});

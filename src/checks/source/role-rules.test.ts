import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansOfLine } from '#domain/text/spans.ts';
import type { LineRole, Role } from '#schema/source.ts';
import { partViolation, roleViolation } from './role-rules.ts';

const violation = (line: string, row: Omit<LineRole, 'line'>, earlier: string[] = []) => {
  const raw = [...earlier, line];
  return roleViolation({ row: { line: raw.length, ...row }, line, raw, agencies: [] })?.problem ?? null;
};

/** The problem of a part that is at a line's start, within it, or at its end. */
const partProblem = (line: string, text: string, role: Role) => {
  const spans = spansOfLine(line, { line: 1, role: 'body', parts: [{ text, role }] });
  return partViolation({ text, role }, spans)?.problem ?? null;
};

describe('roleViolation', () => {
  it('accepts the editor’s decision for any words', () => {
    assert.equal(
      violation('Pilihan Editor: Harga Beras', { role: 'promo', text: 'Pilihan Editor: Harga Beras' }),
      null,
    );
    assert.equal(violation('Baca juga kitab itu, katanya.', { role: 'body' }), null);
    assert.equal(violation('Sama.', { role: 'body' }, ['Sama.']), null);
    assert.equal(violation('Foto: Budi', { role: 'credit', text: 'Foto: Budi' }), null);
    assert.equal(violation('***', { role: 'end-mark', text: '***' }), null);
    for (const role of ['subhead', 'list-item', 'quote-block', 'table-row', 'caption'] as const)
      assert.equal(violation('Isi.', { role }), null);
  });

  it('accepts a line of spaces as blank', () => {
    for (const line of ['', ' ', '\u00A0', '\r', '\uFEFF']) assert.equal(violation(line, { role: 'blank' }), null);
  });

  it('refuses what contradicts the line', () => {
    assert.equal(violation('Isi.', { role: 'blank' }), 'it contains “Isi.”');
    assert.equal(violation('\u00A0', { role: 'body' }), 'it is empty');
    assert.match(violation('Lain.', { role: 'repeat', of: 1 }, ['Isi.']) ?? '', /^line 1 is not an earlier line/);
    assert.equal(violation('Iklan', { role: 'promo' }), 'an omitted line needs text');
    assert.match(violation('JAKARTA', { role: 'dateline' }) ?? '', /^only a part/);
  });
});

describe('partViolation', () => {
  it('accepts a dateline with any dash or colon', () => {
    const lines = ['JAKARTA — ', 'Manado, ', 'KOMPAS.com -', 'Jakarta: ', 'JAKARTA, KABAR.example – '];
    for (const dateline of lines) assert.equal(partProblem(`${dateline}Isi.`, dateline, 'dateline'), null);
    assert.equal(partProblem('\uFEFF JAKARTA: Isi.', 'JAKARTA: ', 'dateline'), null);
  });

  it('accepts initials, promos, bylines and updates inside a line', () => {
    assert.equal(partProblem('9 Januari, diperbarui 10 Januari', 'diperbarui 10 Januari', 'updated'), null);
    assert.equal(partProblem('Isi. (ab) Lagi.', '(ab) ', 'initials'), null);
    assert.equal(partProblem('Isi. Baca: Lain.', ' Baca: Lain.', 'promo'), null);
    assert.equal(partProblem('Budi | 9 Januari', 'Budi', 'byline'), null);
  });

  it('refuses a part at the wrong end of its line, and a role of paragraphs', () => {
    assert.match(partProblem('Isi. JAKARTA - ', 'JAKARTA - ', 'dateline') ?? '', /not at the start/);
    assert.match(partProblem('Selesai. Isi.', 'Selesai.', 'end-mark') ?? '', /not at the end/);
    assert.match(partProblem('Isi. Lagi.', 'Lagi.', 'subhead') ?? '', /cannot have this role/);
  });
});

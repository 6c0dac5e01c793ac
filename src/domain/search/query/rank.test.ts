import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchDocument } from '#tests/sample-search.ts';
import { otherForms, rankRecord } from './rank.ts';
import { type Term, way } from './term.ts';

const term = (ways: Term['ways'], rest: Partial<Term> = {}): Term => ({ typed: '', ways, ...rest });

function forms(one: Term, texts: string[]): string[] {
  const clauses = [{ terms: [one], excluded: false }];
  return otherForms(clauses, [rankRecord(searchDocument('satu', 'Satu', texts, ''), clauses)]);
}

describe('otherForms', () => {
  it('returns the found forms and near synonyms that were not typed, each once', () => {
    const ways = [
      way('typed', [], ['kerusuhan']),
      way('form', [], ['kerusuhan', 'rusuh', 'merusuh']),
      way('near', [], ['adu jotos']),
    ];
    assert.deepEqual(forms(term(ways), ['Kerusuhan.', 'Rusuh, rusuh: adu  jotos.']), ['rusuh', 'adu jotos']);
  });

  it('returns no spellings of a name and no completions, which the page names elsewhere', () => {
    assert.deepEqual(forms(term([way('typed', [], ['budi', 'budi santoso'])]), ['Budi Santoso.']), []);
    assert.deepEqual(forms(term([way('form', [], ['bendungan'])], { completions: ['bendungan'] }), ['Bendungan.']), []);
  });
});

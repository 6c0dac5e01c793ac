import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherForms } from './other-forms.ts';
import type { Term } from './term.ts';

const term = (patterns: [words: string, strength: number][], rest: Partial<Term> = {}): Term => ({
  typed: '',
  queries: [],
  patterns: patterns.map(([words, strength]) => ({ words: words.split(' '), strength })),
  ...rest,
});
const forms = (one: Term, matches: string[]) => otherForms([{ terms: [one], excluded: false }], matches);

describe('otherForms', () => {
  it('returns the found forms and near synonyms that were not typed, each once', () => {
    const word = term([
      ['kerusuhan', 1],
      ['kerusuhan', 0.85],
      ['rusuh', 0.85],
      ['merusuh', 0.85],
      ['adu jotos', 0.5],
    ]);
    assert.deepEqual(forms(word, ['Kerusuhan', 'Rusuh', 'rusuh', 'adu  jotos']), ['rusuh', 'adu jotos']);
  });

  it('returns no spellings of a name and no completions, which the page names elsewhere', () => {
    assert.deepEqual(
      forms(
        term([
          ['budi', 1],
          ['budi santoso', 1],
        ]),
        ['Budi Santoso'],
      ),
      [],
    );
    assert.deepEqual(forms(term([['bendungan', 0.85]], { completions: ['bendungan'] }), ['bendungan']), []);
  });
});

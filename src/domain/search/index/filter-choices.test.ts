import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterChoices } from './filter-choices.ts';

describe('the choices of a filter', () => {
  const documents = [['Dewi', 'Ari'], ['Ari'], ['Budi', 'Ari', 'Dewi']].map((tokoh) => ({
    kind: 'artikel' as const,
    filters: { tokoh },
  }));

  it('are the values of the documents in alphabetical order', () => {
    const { choices, isComplete } = filterChoices(documents, 'tokoh', (value) => value.toUpperCase());
    assert.deepEqual(choices, [
      { value: 'Ari', label: 'ARI' },
      { value: 'Budi', label: 'BUDI' },
      { value: 'Dewi', label: 'DEWI' },
    ]);
    assert.equal(isComplete, true);
  });

  it('are the most frequent values if there are more than the page may have', () => {
    const { choices, isComplete } = filterChoices(documents, 'tokoh', undefined, 2);
    assert.deepEqual(
      choices.map(({ value }) => value),
      ['Ari', 'Dewi'],
    );
    assert.equal(isComplete, false);
  });

  it('are the kinds of documents for the kind', () => {
    assert.deepEqual(filterChoices(documents, 'jenis').choices, [{ value: 'artikel', label: 'artikel' }]);
  });
});

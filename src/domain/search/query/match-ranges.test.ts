import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysIn } from '#domain/search/lexicon/keys-in.ts';
import { openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { matchRangesIn } from './match-ranges.ts';
import { parseQuery } from './query.ts';
import { lexiconOf } from '#domain/search/lexicon/build-lexicon.ts';

const text = 'Militer-teknis, 8 ribu orang ditahan pada Kamis (6/1) di Kotabaru: “unjuk rasa”.';
const names = [{ id: 'kota', name: 'Kotabaru', printed: ['Kotabaru'], others: ['Kota Baru'] }];
const lexicon = openLexicon(lexiconOf([{ title: '', body: text }], names, { groups: [], apart: [] }));
const marked = (query: string) =>
  matchRangesIn(text, keysIn(text, lexicon), parseQuery(query, lexicon)).marks.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('matchRangesIn', () => {
  it('marks whole words as printed for any form of the query', () => {
    assert.deepEqual(marked('menahan'), ['ditahan']);
    assert.deepEqual(marked('kota baru'), ['Kotabaru']);
    assert.deepEqual(marked('militer'), ['Militer']);
    assert.deepEqual(marked('8.000'), ['8 ribu']);
    assert.deepEqual(marked('Kamis 6 Januari 2022'), ['Kamis (6/1)']);
    assert.deepEqual(marked('"unjuk rasa"'), ['unjuk rasa']);
  });

  it('includes a closing bracket and excludes the full stop of the sentence', () => {
    const sentence = 'Menurut Persatuan Kota (PK), itu terjadi pada 6 Januari.';
    const organisation = [{ id: 'pk', name: 'Persatuan Kota (PK)', printed: ['Persatuan Kota (PK)'], others: [] }];
    const ownLexicon = openLexicon(lexiconOf([{ title: '', body: sentence }], organisation, { groups: [], apart: [] }));
    const { marks } = matchRangesIn(
      sentence,
      keysIn(sentence, ownLexicon),
      parseQuery('persatuan kota (pk) 6 januari', ownLexicon),
    );
    assert.deepEqual(
      marks.map(({ start, end }) => sentence.slice(start, end)),
      ['Persatuan Kota (PK)', '6 Januari'],
    );
  });

  it('counts the terms that match', () => {
    assert.equal(
      matchRangesIn(text, keysIn(text, lexicon), parseQuery('menahan kotabaru blair', lexicon)).termCount,
      2,
    );
  });

  it('returns no marks for an empty query', () => {
    assert.deepEqual(marked(''), []);
  });
});

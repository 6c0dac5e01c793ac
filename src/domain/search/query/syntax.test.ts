import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalizeQuery, pieces } from './syntax.ts';

const read = (query: string): string[] =>
  pieces(query).map(({ text, kind, excluded, alternative }) =>
    [excluded && '-', alternative && '|', kind === 'phrase' ? `"${text}"` : text, kind === 'prefix' && '*']
      .filter(Boolean)
      .join(''),
  );

describe('pieces', () => {
  it('reads quotation marks, minus, NOT, OR, atau and a star', () => {
    assert.deepEqual(read('“unjuk rasa” kota -jebol'), ['"unjuk rasa"', 'kota', '-jebol']);
    assert.deepEqual(read('kota NOT banjir besar'), ['kota', '-banjir', 'besar']);
    assert.deepEqual(read('banjir OR longsor kota'), ['banjir', '|longsor kota']);
    assert.deepEqual(read('banjir atau longsor'), ['banjir', '|longsor']);
    assert.deepEqual(read('tahan* -"kota lama"'), ['tahan*', '-"kota lama"']);
  });

  it('reads no operator inside a word, in a range, alone, or in a pasted text', () => {
    assert.deepEqual(read('negara-negara 6-7 januari'), ['negara-negara 6-7 januari']);
    assert.deepEqual(read('- * OR ? ""'), ['OR ?']);
    assert.equal(read(`"satu" -dua ${'kata '.repeat(50)}`).length, 1);
  });
});

describe('normalizeQuery', () => {
  it('replaces curly quotation marks, acronyms with points, 2 for reduplication, and line breaks', () => {
    assert.equal(normalizeQuery('“unjuk rasa” Jum’at'), '"unjuk rasa" Jum\'at');
    assert.equal(normalizeQuery('C.S.T.O. dan\nB.P.N'), 'CSTO dan BPN');
    assert.equal(normalizeQuery('isu2 negara² 8rb'), 'isu negara 8 rb');
  });

  it('does not change numbers, formulas and the ends of sentences', () => {
    for (const query of ['8.000', 'CO2', 'G20', 'ditahan. Siapa?']) assert.equal(normalizeQuery(query), query);
  });
});

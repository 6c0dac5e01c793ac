import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../scripts/verify/read-content.ts';
import { withFacts } from '../tests/with-facts.ts';
import { checkWords } from './words.ts';

const { content } = readContent('.');
const because = 'uji';

const found = (kind: 'synonyms' | 'vocabulary', facts: object): string[] =>
  checkWords(withFacts(content, kind, kind, facts)).map(
    ({ at, message }) => `${'key' in at ? at.key.join('.') : ''} ${message}`,
  );

it('finds nothing wrong in the archive as it is', () => {
  assert.deepEqual(checkWords(content), []);
});

it('finds a word in two groups, at the second', () => {
  const groups = [
    { words: ['gedung', 'bangunan'], because },
    { words: ['rumah', 'bangunan'], because },
  ];
  const [fault, second] = found('synonyms', { groups });
  assert.match(fault ?? '', /^groups\.1\.words\.1 “bangunan” is in the group of “gedung” too/);
  assert.equal(second, undefined);
});

it('finds words that are kept apart and together', () => {
  const groups = [{ words: ['gedung', 'bangunan'], because }];
  assert.match(found('synonyms', { groups, apart: [{ words: ['bangunan', 'gedung'], because }] }).join(), /^apart\.0/);
  assert.deepEqual(found('synonyms', { groups, apart: [{ words: ['gedung', 'rumah'], because }] }), []);
});

it('finds a word to count that no report prints, or that is counted twice', () => {
  const words = [
    { word: 'Protes', forms: ['Protes'] },
    { word: 'kontigen', forms: ['kontigen'] },
    { word: 'unjuk rasa, protes', forms: ['unjuk rasa', 'protes'] },
  ];
  const [first, second, third] = found('vocabulary', { topics: [{ title: 'uji', note: 'uji', words }] });
  assert.match(first ?? '', /^topics\.0\.words\.1\.word no report prints “kontigen”/);
  assert.match(second ?? '', /^topics\.0\.words\.2\.forms\.1 “protes” is counted in this topic already/);
  assert.equal(third, undefined);
});

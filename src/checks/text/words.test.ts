import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkWords } from './words.ts';

const { content } = readContent('src/tests/fixture-archive');
const because = 'uji';

const found = (kind: 'synonyms' | 'vocabulary', facts: object): string[] =>
  Array.from(
    checkWords(withFacts(content, kind, kind, facts)),
    ({ at, message }) => `${'key' in at ? at.key.join('.') : ''} ${message}`,
  );

it('reports a word in two groups at the second group', () => {
  const groups = [
    { words: ['gedung', 'bangunan'], because },
    { words: ['rumah', 'bangunan'], because },
  ];
  const [fault, second] = found('synonyms', { groups });
  assert.match(fault ?? '', /^groups\.1\.words\.1 “bangunan” is in the group of “gedung, bangunan” too/);
  assert.equal(second, undefined);
});

it('reports words that are both kept apart and grouped', () => {
  const groups = [{ words: ['gedung', 'bangunan'], because }];
  assert.match(found('synonyms', { groups, apart: [{ words: ['bangunan', 'gedung'], because }] }).join(), /^apart\.0/);
  assert.deepEqual(found('synonyms', { groups, apart: [{ words: ['gedung', 'rumah'], because }] }), []);
});

it('reports a counted word that no source prints, or that is counted twice', () => {
  const words = [
    { word: 'Prajurit', forms: ['Prajurit'] },
    { word: 'kontigen', forms: ['kontigen'] },
    { word: 'kontingen, prajurit', forms: ['kontingen', 'prajurit'] },
  ];
  const [first, second, third] = found('vocabulary', { topics: [{ title: 'uji', note: 'uji', words }] });
  assert.match(first ?? '', /^topics\.0\.words\.1\.word No source prints “kontigen”/);
  assert.match(second ?? '', /^topics\.0\.words\.2\.forms\.1 “prajurit” is already counted in this topic/);
  assert.equal(third, undefined);
});

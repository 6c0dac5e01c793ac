import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mentions, occurrences, occurs } from './mentions.ts';

const names = [
  { id: 'kazakhstan', printed: ['Kazakhstan', 'Kazakstan'] },
  { id: 'layanan-pers', printed: ['layanan pers Kazakhstan'] },
];
const found = (text: string): string[] =>
  mentions(text, names).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);

describe('mentions', () => {
  it('finds every spelling, in order', () => {
    assert.deepEqual(found('Kazakstan, lalu Kazakhstan.'), ['kazakhstan:Kazakstan', 'kazakhstan:Kazakhstan']);
  });

  it('prefers the longer name', () => {
    assert.deepEqual(found('ungkap layanan pers Kazakhstan'), ['layanan-pers:layanan pers Kazakhstan']);
  });

  it('finds whole words only', () => {
    assert.deepEqual(found('Kazakhstani, anti-Kazakhstan, KazakhstanX'), []);
    assert.deepEqual(found('(Kazakhstan)'), ['kazakhstan:Kazakhstan']);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(found(''), []);
  });
});

describe('occurrences', () => {
  it('treats a hyphen as part of a word, or as a word boundary', () => {
    assert.deepEqual(occurrences('anti-korupsi, korupsi', 'korupsi'), [14]);
    assert.deepEqual(occurrences('anti-korupsi, korupsi', 'korupsi', false), [5, 14]);
    assert.deepEqual([occurs('anti-korupsi, korupsi', 'korupsi'), occurs('anti-korupsi', 'korupsi')], [true, false]);
  });

  it('finds no occurrence of an empty form', () => {
    assert.deepEqual(occurrences('Kazakhstan', ''), []);
    assert.equal(occurs('Kazakhstan', ''), false);
  });
});

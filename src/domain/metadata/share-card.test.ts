import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareCard } from './share-card.ts';

const colours = { background: '#111111', kicker: '#222222', title: '#333333', rule: '#444444', foot: '#555555' };
const texts = (tree: unknown): string => JSON.stringify(tree);

describe('card', () => {
  it('says what it is told', () => {
    const made = texts(shareCard({ kicker: 'Peristiwa', title: 'Sidang', foot: 'Arsip' }, colours));
    for (const words of ['"Peristiwa"', '"Sidang"', '"Arsip"']) assert.ok(made.includes(words));
  });

  it('truncates a title that does not fit', () => {
    const made = texts(shareCard({ kicker: '', title: 'kata '.repeat(60).trim(), foot: '' }, colours));
    assert.match(made, /kata…"/);
  });

  it('takes a title without any words', () => {
    assert.ok(texts(shareCard({ kicker: '', title: '', foot: '' }, colours)).includes('"children":""'));
  });
});

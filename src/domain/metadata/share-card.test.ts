import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareCard } from './share-card.ts';

const colours = { background: '#111111', kicker: '#222222', title: '#333333', rule: '#444444', footer: '#555555' };
const json = (tree: unknown): string => JSON.stringify(tree);

describe('shareCard', () => {
  it('contains all texts', () => {
    const card = json(shareCard({ kicker: 'Peristiwa', title: 'Sidang', footer: 'Arsip' }, colours));
    for (const text of ['"Peristiwa"', '"Sidang"', '"Arsip"']) assert.ok(card.includes(text));
  });

  it('truncates a long title', () => {
    const card = json(shareCard({ kicker: '', title: 'kata '.repeat(60).trim(), footer: '' }, colours));
    assert.match(card, /kata…"/);
  });

  it('accepts an empty title', () => {
    assert.ok(json(shareCard({ kicker: '', title: '', footer: '' }, colours)).includes('"children":""'));
  });
});

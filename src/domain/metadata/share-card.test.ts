import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareCard, type TextStyle } from './share-card.ts';

/** A font whose letters are half as wide as they are high. */
const widthOf = (text: string, { size }: TextStyle): number => (text.length * size) / 2;
const lines = (title: string) => shareCard({ kicker: 'Peristiwa', title, footer: 'Arsip' }, widthOf);
const titleLines = (title: string) => lines(title).filter(({ role }) => role === 'title');

describe('shareCard', () => {
  it('contains all texts, one below the other', () => {
    assert.deepEqual(
      lines('Sidang').map(({ text }) => text),
      ['Peristiwa', 'Sidang', 'Arsip'],
    );
    const baselines = lines('Sidang pertama '.repeat(4)).map(({ baseline }) => baseline);
    assert.deepEqual(
      baselines,
      [...new Set(baselines)].toSorted((a, b) => a - b),
    );
  });

  it('breaks a title at spaces, and no line is wider than the image', () => {
    const title = 'kata yang '.repeat(12).trim();
    assert.ok(titleLines(title).length > 1);
    assert.equal(
      titleLines(title)
        .map(({ text }) => text)
        .join(' '),
      title,
    );
    for (const line of titleLines(title)) assert.ok(widthOf(line.text, line) <= 1200 - 2 * 72, line.text);
  });

  it('truncates a long title, and keeps a title of wide letters above the rule', () => {
    assert.match(titleLines('kata '.repeat(60).trim()).at(-1)?.text ?? '', /kata…$/);
    for (const { baseline } of titleLines('KATAKATAKATAKATAKATAKATAKATAKATAKAT '.repeat(8))) assert.ok(baseline < 479);
  });

  it('accepts an empty title', () => {
    assert.deepEqual(titleLines(''), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { controlId, facetAttributes, facetsOf, filterStyles, filterOptions } from './filters.ts';

const article = {
  outlet: { id: 'koran' },
  sentences: [{ speech: { speaker: 'ani' } }, { speech: { speaker: 'ani' } }],
};
const items = [
  { kind: 'publication', article },
  {
    kind: 'event',
    event: {
      evidence: [
        { article, parts: [{ speaker: 'ani' }] },
        { article: { outlet: { id: 'radio' } }, parts: [{ speaker: 'ani' }, { speaker: 'narasi' }] },
      ],
    },
  },
] as unknown as TimelineItem[];

describe('facetsOf', () => {
  it('returns each outlet and speaker once', () => {
    assert.deepEqual(items.map(facetsOf), [
      { kind: ['publication'], outlet: ['koran'], speaker: ['ani'] },
      { kind: ['event'], outlet: ['koran', 'radio'], speaker: ['ani', 'narasi'] },
    ]);
  });
});

describe('facetAttributes', () => {
  it('separates values by spaces', () => {
    assert.deepEqual(items.map(facetAttributes), [
      { 'data-kind': 'publication', 'data-outlet': 'koran', 'data-speaker': 'ani' },
      { 'data-kind': 'event', 'data-outlet': 'koran radio', 'data-speaker': 'ani narasi' },
    ]);
  });
});

describe('filterOptions', () => {
  it('sorts outlets and speakers by number of items', () => {
    assert.deepEqual(filterOptions(items).outlet, ['koran', 'radio']);
    assert.deepEqual(filterOptions(items).speaker, ['ani', 'narasi']);
  });

  it('returns only the three kinds for an empty archive', () => {
    assert.deepEqual(filterOptions([]), { kind: ['event', 'statement', 'publication'], outlet: [], speaker: [] });
  });
});

describe('filterStyles', () => {
  it('hides items without the selected value', () => {
    const styles = filterStyles(items, 'Tidak ada.');
    assert.ok(
      styles.includes("main:has(#saring-outlet-radio:checked) [data-outlet]:not([data-outlet~='radio']){display:none}"),
    );
    assert.equal(controlId('outlet', ''), 'saring-outlet');
    assert.ok(!styles.includes('#saring-outlet:checked'));
  });

  it('escapes the text for CSS', () => {
    assert.ok(filterStyles([], 'Tidak "ada".').includes(String.raw`symbols:"Tidak \"ada\"."`));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { controlId, facetsOf, filterStyles, options } from './filters.ts';

const article = {
  outlet: { id: 'koran' },
  sentences: [{ speech: { speaker: 'ani' } }, { speech: { speaker: 'ani' } }],
};
const dated = [
  { kind: 'publication', article },
  {
    kind: 'event',
    event: {
      evidence: [
        { article, speaker: 'ani' },
        { article: { outlet: { id: 'radio' } }, speaker: 'narasi' },
      ],
    },
  },
] as unknown as TimelineItem[];

describe('facetsOf', () => {
  it('names each outlet and speaker once', () => {
    assert.deepEqual(dated.map(facetsOf), [
      { kind: ['publication'], outlet: ['koran'], speaker: ['ani'] },
      { kind: ['event'], outlet: ['koran', 'radio'], speaker: ['ani', 'narasi'] },
    ]);
  });
});

describe('options', () => {
  it('come most frequent first', () => {
    assert.deepEqual(options(dated).outlet, ['koran', 'radio']);
    assert.deepEqual(options(dated).speaker, ['ani', 'narasi']);
  });

  it('are the three kinds alone in an empty archive', () => {
    assert.deepEqual(options([]), { kind: ['event', 'statement', 'publication'], outlet: [], speaker: [] });
  });
});

describe('filterStyles', () => {
  it('hides what does not fit a chosen value', () => {
    const styles = filterStyles(dated, 'Tidak ada.');
    assert.ok(
      styles.includes("main:has(#saring-outlet-radio:checked) [data-outlet]:not([data-outlet~='radio']){display:none}"),
    );
    assert.equal(controlId('outlet', ''), 'saring-outlet');
    assert.ok(!styles.includes('#saring-outlet:checked'));
  });

  it('quotes its words for CSS', () => {
    assert.ok(filterStyles([], 'Tidak "ada".').includes(String.raw`symbols:"Tidak \"ada\"."`));
  });
});

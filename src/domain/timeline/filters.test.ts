import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { facetAttributes, facetsOf, filterOptions, matchingQuotes } from './filters.ts';

const says = (speaker: string) => ({ text: `Kata ${speaker}.`, speech: { speaker } });
const article = { outlet: { id: 'koran', name: 'Koran' }, sentences: [says('ani'), says('ani'), says('budi')] };
const radio = { outlet: { id: 'radio', name: 'Radio' } };
const quoted = (own: object, quote: string, ...speakers: string[]) => ({
  article: own,
  quote,
  parts: speakers.map((speaker) => ({ speaker })),
});
const lead = quoted(article, 'satu', 'ani');
const evidence = [lead, quoted(radio, 'dua', 'ani', 'narasi'), quoted(radio, 'tiga', 'budi')];
const items = [
  { kind: 'publication', article },
  { kind: 'event', event: { lead, evidence } },
] as unknown as TimelineItem[];

describe('facetsOf', () => {
  it('returns each outlet and speaker once, without narration', () => {
    assert.deepEqual(items.map(facetsOf), [
      { outlet: ['koran'], speaker: ['ani', 'budi'] },
      { outlet: ['koran', 'radio'], speaker: ['ani', 'budi'] },
    ]);
  });
});

describe('facetAttributes', () => {
  it('separates values by spaces', () => {
    assert.deepEqual(items.map(facetAttributes)[1], {
      'data-kind': 'event',
      'data-outlet': 'koran radio',
      'data-speaker': 'ani budi',
    });
  });
});

describe('filterOptions', () => {
  it('sorts outlets and speakers by number of items', () => {
    assert.deepEqual(filterOptions(items), { outlet: ['koran', 'radio'], speaker: ['ani', 'budi'] });
    assert.deepEqual(filterOptions([]), { outlet: [], speaker: [] });
  });
});

describe('matchingQuotes', () => {
  it('returns the first words of each speaker who does not say the lead quote', () => {
    assert.deepEqual(
      items.map((item) =>
        matchingQuotes(item, true).map(({ speaker, quote, article: { outlet } }) => [speaker, quote, outlet.name]),
      ),
      [
        [
          ['ani', 'Kata ani.', 'Koran'],
          ['budi', 'Kata budi.', 'Koran'],
        ],
        [['budi', 'tiga', 'Radio']],
      ],
    );
    const [, event = assert.fail()] = items;
    assert.deepEqual(
      matchingQuotes(event, false).map(({ speaker }) => speaker),
      ['ani', 'budi'],
    );
  });
});

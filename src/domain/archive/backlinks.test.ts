import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import { backlinksOf } from './backlinks.ts';

const sentences = [{ anchor: 'p1k1' }, { anchor: 'p1k2' }];
const event = (id: string, ...anchors: string[]) =>
  ({ id, evidence: anchors.map((anchor) => ({ sentence: { article: 'a', anchor } })) }) as unknown as Event;
const comparison = (id: string, kind: string, anchor: string) =>
  ({ id, kind, passages: [{ sentence: { article: 'a', anchor } }] }) as unknown as Comparison;

describe('backlinksOf', () => {
  const events = [event('x', 'p1k1', 'p1k1'), event('y', 'p2k1')];
  const comparisons = [comparison('d', 'differ', 'p1k1'), comparison('f', 'outside', 'p1k1')];

  it('lists each event and comparison once, and outside notes separately', () => {
    const backlinks = backlinksOf({ id: 'a', sentences }, { events, comparisons });
    assert.deepEqual(
      backlinks.map((links) =>
        [links.events, links.comparisons, links.outside].map((list) => list.map(({ id }) => id)),
      ),
      [
        [['x'], ['d'], ['f']],
        [[], [], []],
      ],
    );
  });

  it('lists nothing for the same anchor in another article, or for an article without sentences', () => {
    const none = { events: [], comparisons: [], outside: [] };
    assert.deepEqual(backlinksOf({ id: 'b', sentences }, { events, comparisons }), [none, none]);
    assert.deepEqual(backlinksOf({ id: 'a', sentences: [] }, { events, comparisons }), []);
  });
});

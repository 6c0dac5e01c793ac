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

describe('usesOf', () => {
  const events = [event('x', 'p1k1', 'p1k1'), event('y', 'p2k1')];
  const comparisons = [comparison('d', 'differ', 'p1k1'), comparison('f', 'outside', 'p1k1')];

  it('gives each event and comparison once, notes from outside apart', () => {
    const uses = backlinksOf({ id: 'a', sentences }, { events, comparisons });
    assert.deepEqual(
      uses.map((use) => [use.events, use.comparisons, use.outside].map((list) => list.map(({ id }) => id))),
      [
        [['x'], ['d'], ['f']],
        [[], [], []],
      ],
    );
  });

  it('gives nothing for a sentence that nothing rests on, in the same place of another article', () => {
    const nothing = { events: [], comparisons: [], outside: [] };
    assert.deepEqual(backlinksOf({ id: 'b', sentences }, { events, comparisons }), [nothing, nothing]);
    assert.deepEqual(backlinksOf({ id: 'a', sentences: [] }, { events, comparisons }), []);
  });
});

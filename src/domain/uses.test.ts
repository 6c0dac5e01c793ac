import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import { usesOf } from './uses.ts';

const here = { article: 'a', anchor: 'p1k1' };
const event = (id: string, ...anchors: string[]) =>
  ({ id, evidence: anchors.map((anchor) => ({ sentence: { article: 'a', anchor } })) }) as unknown as Event;
const comparison = (id: string, kind: string, anchor: string) =>
  ({ id, kind, passages: [{ sentence: { article: 'a', anchor } }] }) as unknown as Comparison;

describe('usesOf', () => {
  const events = [event('x', 'p1k1', 'p1k1'), event('y', 'p2k1')];
  const comparisons = [comparison('d', 'differ', 'p1k1'), comparison('f', 'outside', 'p1k1')];

  it('gives each event and comparison once, notes from outside apart', () => {
    const uses = usesOf(here, { events, comparisons });
    assert.deepEqual(
      [uses.events, uses.comparisons, uses.outside].map((list) => list.map(({ id }) => id)),
      [['x'], ['d'], ['f']],
    );
  });

  it('gives nothing for a sentence that nothing rests on, in the same place of another article', () => {
    const uses = usesOf({ ...here, article: 'b' }, { events, comparisons });
    assert.deepEqual(uses, { events: [], comparisons: [], outside: [] });
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkRelations } from './relations.ts';

const { content } = readContent('src/tests/fixture-archive');
const [a = assert.fail(), b = assert.fail(), c = assert.fail()] = content.events.map(({ id }) => id);

/** The faults of an archive that has only these relations: `[from, type, to]`. */
function found(...relations: [from: string, type: string, to: string][]): string[] {
  const none = content.events.reduce((all, { id }) => withFacts(all, 'events', id, { relations: [] }), content);
  const changed = content.events.reduce((all, { id }) => {
    const own = relations.filter(([from]) => from === id).map(([, type, event]) => ({ type, event }));
    return withFacts(all, 'events', id, { relations: own });
  }, none);
  return Array.from(checkRelations(changed), ({ file, message }) => `${file}: ${message}`);
}

it('reports every event of a cycle, and an event that is related to itself', () => {
  assert.match(found([a, 'about', a]).join(), /cannot be about itself/);
  assert.equal(found([a, 'part-of', b], [b, 'part-of', a]).length, 2);
  const cycle = found([a, 'part-of', b], [b, 'part-of', c], [c, 'part-of', a]);
  assert.equal(cycle.length, 3);
  assert.ok(cycle[0]?.includes(`“${a}” part-of “${b}” part-of “${c}” part-of “${a}”`));
});

it('accepts relations without a cycle, or with a cycle of two types', () => {
  assert.deepEqual(found([a, 'part-of', c], [b, 'part-of', c], [a, 'about', b]), []);
  assert.deepEqual(found([a, 'part-of', b], [b, 'about', a]), []);
});

it('does not report an event that only leads to a cycle', () => {
  assert.equal(found([c, 'about', a], [a, 'about', b], [b, 'about', a]).length, 2);
});

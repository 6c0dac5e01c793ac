import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { checkContent } from '#checks/check-content.ts';

const { content } = readContent('src/tests/fixture-archive');

it('reports a missing organisation once, with the number of places that name it', () => {
  const agency = 'meridian-news';
  const without = { ...content, organisations: content.organisations.filter(({ id }) => id !== agency), published: [] };
  const about = checkContent(without).filter(({ message }) => message.includes(agency));
  assert.deepEqual(
    about.map(({ message }) => message.replace(/\d+ places/, 'n places')),
    [`There is no “${agency}” in content/organisations. Correct the id, or add the record. n places name it.`],
  );
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { type Content, validItems } from '#checks/content/content.ts';
import { checkSpeakers } from './speakers.ts';

const { content } = readContent('src/tests/fixture-archive');

/** The content with another speaker for one sentence of an article: the sentence with this beginning. */
function withSpeaker(id: string, begins: string, speaker: string): Content {
  const { data } = validItems(content.articles).find((article) => article.id === id) ?? assert.fail(id);
  const index = data.speech.findIndex((row) => row.begins.startsWith(begins));
  const row = data.speech[index] ?? assert.fail(begins);
  return withFacts(content, 'articles', id, { speech: data.speech.with(index, { ...row, speaker }) });
}

const sidang = 'rangkanews-sidang-esrc';

it('reports a speaker that the paragraph does not name', () => {
  const [fault, second] = checkSpeakers(withSpeaker(sidang, 'Talavão mengatakan', 'markus-lodan'));
  assert.deepEqual(fault?.at, { key: ['speech', 5, 'speaker'] });
  assert.match(fault.message, /^Expected a printed spelling of “markus-lodan” in this paragraph/);
  assert.equal(second, undefined);
});

it('reports a speaker that the paragraph neither names nor describes', () => {
  assert.equal([...checkSpeakers(withSpeaker(sidang, '"Langkah-langkah', 'ilarion-vetrov'))].length, 1);
  assert.notDeepEqual([...checkSpeakers(withFacts(content, 'people', 'ines-talavao', { described: [] }))], []);
});

it('reports no speaker whose own record has a fault', () => {
  assert.deepEqual([...checkSpeakers(withFacts(content, 'people', 'ines-talavao', { printed: ['Talavam'] }))], []);
});

it('checks the speaker in the evidence of an event', () => {
  const { data } = validItems(content.events).find(({ id }) => id === 'rencana-sidang-esrc') ?? assert.fail();
  const evidence = data.evidence.map((use) => ({ ...use, speaker: 'ilarion-vetrov', mode: 'langsung' as const }));
  const [fault] = checkSpeakers(withFacts(content, 'events', 'rencana-sidang-esrc', { evidence }));
  assert.deepEqual(fault?.at, { key: ['evidence', 0, 'speaker'] });
});

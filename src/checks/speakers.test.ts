import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../scripts/verify/read-content.ts';
import { withFacts } from '../tests/with-facts.ts';
import { type Content, sound } from './content.ts';
import { checkSpeakers } from './speakers.ts';

const { content } = readContent('.');

/** The content with another speaker for the sentence of an article that begins so. */
function withSpeaker(id: string, begins: string, speaker: string): Content {
  const { data } = sound(content.articles).find((article) => article.id === id) ?? assert.fail(id);
  const index = data.speech.findIndex((row) => row.begins.startsWith(begins));
  const row = data.speech[index] ?? assert.fail(begins);
  return withFacts(content, 'articles', id, { speech: data.speech.with(index, { ...row, speaker }) });
}

it('finds nothing wrong in the archive as it is', () => {
  assert.deepEqual(checkSpeakers(content), []);
});

it('finds a speaker whom the paragraph does not name', () => {
  const id = 'wartabuana-putin-telepon-pemimpin-csto';
  const [fault, second] = checkSpeakers(withSpeaker(id, 'Putin juga', 'nursultan-nazarbayev'));
  assert.deepEqual(fault?.at, { key: ['speech', 2, 'speaker'] });
  assert.match(fault.message, /^nothing in the paragraph names “nursultan-nazarbayev”/);
  assert.equal(second, undefined);
});

it('finds one put in the place of a speaker who is only described', () => {
  assert.equal(checkSpeakers(withSpeaker('voi-putin-pertemuan-csto', '"Organisasi kami', 'sergei-shoigu')).length, 1);
  assert.equal(checkSpeakers(withFacts(content, 'people', 'vladimir-putin', { described: [] })).length, 7);
});

it('leaves to its own record a name that is spelt wrongly there', () => {
  assert.deepEqual(checkSpeakers(withFacts(content, 'organisations', 'kremlin', { printed: ['Kremlim'] })), []);
});

it('judges the speaker that an event gives in another way than the article', () => {
  const { data } = sound(content.events).find(({ id }) => id === 'rencana-konferensi-video-csto') ?? assert.fail();
  const evidence = data.evidence.map((use) => ({ ...use, speaker: 'emomali-rahmon', mode: 'langsung' as const }));
  const [fault] = checkSpeakers(withFacts(content, 'events', 'rencana-konferensi-video-csto', { evidence }));
  assert.deepEqual(fault?.at, { key: ['evidence', 0, 'speaker'] });
});

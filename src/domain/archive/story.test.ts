import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive } from '#tests/sample.ts';
import { withCounts } from './archive.ts';
import { joinStory } from './story.ts';

const archive = sampleArchive();
const [event = assert.fail()] = archive.events;
const on = (edtf: string, earliest: string | null, latest: string | null) => ({
  ...event,
  id: `e${edtf.replaceAll(/\D/g, '')}`,
  when: { ...event.when, edtf, earliest, latest },
});
const when = (...events: (typeof event)[]) => {
  const story = events.map(({ id }) => `[kata](${id})`).join(' dan ');
  return joinStory({ phases: [{ title: 'A', from: event.id, story }] }, [event, ...events])[0]?.when;
};

describe('joinStory', () => {
  it('dates a phase from the first possible day of its events to the last', () => {
    const [day, range, until] = [
      on('2022-01-05', '2022-01-05', '2022-01-05'),
      on('2022-01-02~/2022-01-09~', '2022-01-02', '2022-01-09'),
      on('[..2022-01-07]', null, '2022-01-07'),
    ];
    assert.deepEqual(when(day), { edtf: '2022-01-05', earliest: '2022-01-05', latest: '2022-01-05', known: true });
    assert.deepEqual(when(day, until)?.edtf, '2022-01-05/2022-01-07');
    assert.deepEqual([when(day, range)?.edtf, when(day, range)?.known], ['2022-01-02~/2022-01-09~', false]);
  });

  it('does not know the day of a phase if the day of one event is uncertain', () => {
    assert.equal(when(on('2022-01-05?', '2022-01-05', '2022-01-05'))?.known, false);
    assert.equal(when(on('XXXX', null, null)), null);
  });

  it('throws on an unknown event', () => {
    assert.throws(() => joinStory({ phases: [{ title: 'A', from: 'x', story: 'a' }] }, [event]), /unknown event “x”/);
  });
});

it('counts the sentences, and those with a named speaker, in the texts of the archive', () => {
  const about = { ...archive.about, statement: '{narasumber} dari {kalimat}', limits: '{kalimat}' };
  const sentences = archive.articles.flatMap((article) => article.sentences);
  const named = sentences.filter(({ speech }) => !['narasi', 'tak-bernama'].includes(speech.speaker));
  const { statement, limits } = withCounts(about, archive.articles);
  assert.deepEqual(
    [statement, limits],
    [`${String(named.length)} dari ${String(sentences.length)}`, String(sentences.length)],
  );
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkJoins } from '#checks/records/joins.ts';
import { checkLeads } from './leads.ts';
import { checkStory } from './story.ts';

const { content } = readContent('src/tests/fixture-archive');
const from = 'bendungan-wai-lamari-jebol';

const messages = (check: typeof checkStory | typeof checkJoins, ...phases: object[]): string[] =>
  Array.from(check(withFacts(content, 'story', 'story', { phases })), ({ message }) => message);

describe('checkStory', () => {
  const storyFaults = (story: string) => messages(checkStory, { title: 'Banjir', from, story });

  it('accepts an attributed text whose quoted words are in a quote of the linked event', () => {
    assert.deepEqual(storyFaults(`[Bendungan](${from}) “jebol pada Minggu malam”, tulis Kabar Kidung.`), []);
  });

  it('reports an event without its outlet or speaker, an outlet of other events, and invented words', () => {
    assert.match(
      storyFaults(`[Bendungan](${from}) jebol.`).join(),
      /^The text names no outlet and no speaker of “bend/,
    );
    assert.match(
      storyFaults(`[Bendungan](${from}) jebol, tulis Kabar Kidung dan Warta Lamun.`).join(),
      /^The text names the outlet “warta-lamun”/,
    );
    assert.match(
      storyFaults(`[Bendungan](${from}) “meledak”, tulis Kabar Kidung.`).join(),
      /^“meledak” is in no quote/,
    );
  });

  it('reports phases that are not in the order of the timeline', () => {
    const story = 'Ringkasan.';
    const [message, ...others] = messages(
      checkStory,
      { title: 'A', from: 'keadaan-darurat-dicabut', story },
      { title: 'B', from, story },
    );
    assert.match(message ?? '', /^“bendungan-wai-lamari-jebol” is not after “keadaan-darurat-dicabut”/);
    assert.deepEqual(others, []);
  });

  it('leaves events that do not exist to checkJoins', () => {
    const phase = { title: 'A', from: 'tidak-ada', story: '[Banjir](juga-tidak).' };
    assert.deepEqual(messages(checkStory, phase), []);
    assert.equal(messages(checkJoins, phase).length, 2);
  });
});

describe('checkLeads', () => {
  const id = 'gubernur-sebut-bencana-buatan';
  const statement = content.events.find((event) => event.id === id)?.data ?? assert.fail();

  it('reports a lead quote that is not by the speaker whom the title names', () => {
    const [evidence = assert.fail()] = statement.evidence;
    const faults = (speaker: string) => [
      ...checkLeads(
        withFacts(content, 'events', id, {
          title: 'Sulastri Wanggara menyebut banjir “bencana buatan”',
          evidence: [
            { ...evidence, speaker, mode: 'langsung' },
            { ...evidence, speaker: 'sulastri-wanggara' },
          ],
        }),
      ),
    ];
    assert.deepEqual(faults('sulastri-wanggara'), []);
    assert.match(
      faults('tak-bernama')[0]?.message ?? '',
      /^The title names sulastri-wanggara, but the lead quote is by tak/,
    );
  });

  it('reports a lead quote that shares no content word with the title if another quote shares one', () => {
    const faults = (title: string) =>
      Array.from(
        checkLeads(withFacts(content, 'events', 'banjir-korban-dan-pengungsi', { title })),
        ({ message }) => message,
      );
    for (const title of ['Penduduk meninggal dicatat', 'Rumah dirusak air bah', 'Gempa menghancurkan jembatan'])
      assert.deepEqual(faults(title), []);
    assert.match(
      faults('Bangunan umum roboh').join(),
      /^The lead quote shares no word .*“Ribuan orang mengungsi dan beberapa …”/,
    );
  });

  it('leaves the choice of the lead quote to the editor', () => {
    const id = 'banjir-korban-dan-pengungsi';
    const { evidence } = content.events.find((event) => event.id === id)?.data ?? assert.fail();
    const named = evidence.map((quote, index) => ({ ...quote, lead: index === 0 }));
    const changed = withFacts(content, 'events', id, { title: 'Bangunan umum roboh', evidence: named });
    assert.deepEqual([...checkLeads(changed)], []);
  });
});

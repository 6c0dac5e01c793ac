import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import { speakersByOutlet, wordsByOutlet } from './counts-by-outlet.ts';

const sentence = (text: string, speaker: string, mode: string) => ({ text, speech: { speaker, mode } });
const articles = [
  {
    outlet: { id: 'z', name: 'Zeta' },
    sentences: [
      sentence('Kerusuhan pecah, lalu kerusuhan lagi.', 'narasi', 'narasi'),
      sentence('“Pasukan penjaga perdamaian datang,” katanya.', 'putin', 'langsung'),
    ],
  },
  { outlet: { id: 'a', name: 'Alfa' }, sentences: [sentence('Pasukan itu, kata Putin.', 'putin', 'tak-langsung')] },
] as unknown as Article[];
const mixed = [
  {
    outlet: { id: 'a', name: 'Alfa' },
    sentences: [
      {
        text: 'Putin menyesalkan pasukan yang memicu kerusuhan.',
        speech: {
          speaker: 'putin',
          mode: 'tak-langsung',
          parts: [{ quote: 'yang memicu kerusuhan', speaker: 'narasi', mode: 'narasi' }],
        },
      },
    ],
  },
] as unknown as Article[];
const counts = ({ rows }: ReturnType<typeof speakersByOutlet>) =>
  rows.map(({ id, cells, total }) => [id, cells.map(({ count, subset: part }) => [count, part]), total]);

describe('speakersByOutlet', () => {
  it('counts sentences and direct speech, with outlets by name and the most frequent speaker first', () => {
    const table = speakersByOutlet(articles);
    assert.deepEqual(
      table.outlets.map(({ name }) => name),
      ['Alfa', 'Zeta'],
    );
    assert.deepEqual(counts(table), [
      [
        'putin',
        [
          [1, 0],
          [1, 1],
        ],
        2,
      ],
      [
        'narasi',
        [
          [0, 0],
          [1, 0],
        ],
        1,
      ],
    ]);
  });

  it('counts a sentence once for each of its speakers', () => {
    assert.deepEqual(counts(speakersByOutlet(mixed)), [
      ['putin', [[1, 0]], 1],
      ['narasi', [[1, 0]], 1],
    ]);
  });

  it('counts the less frequent speakers and outlets together, in the last row and column', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      outlet: { id: `o${index % 12}`, name: `Media ${index % 12}` },
      sentences: [sentence('Air naik.', `s${index % 25}`, 'tak-langsung')],
    })) as unknown as Article[];
    const { rows, outlets } = speakersByOutlet(many);
    assert.deepEqual([rows.length, outlets.length], [21, 9]);
    assert.deepEqual([rows.at(-1)?.id, outlets.at(-1)?.id], ['others', 'others']);
    assert.equal(
      rows.reduce((sum, { total }) => sum + total, 0),
      30,
    );
  });

  it('is empty for an empty archive', () => {
    assert.deepEqual(speakersByOutlet([]), { outlets: [], rows: [] });
  });
});

describe('wordsByOutlet', () => {
  const words = ['pasukan', 'pasukan penjaga perdamaian', 'kerusuhan', 'agresi'].map((word) => ({
    word,
    forms: [word],
  }));

  it('counts whole words in any case, only the longer of two at one position, and narration separately', () => {
    assert.deepEqual(counts(wordsByOutlet(articles, { words })), [
      [
        'pasukan',
        [
          [1, 0],
          [0, 0],
        ],
        1,
      ],
      [
        'pasukan penjaga perdamaian',
        [
          [0, 0],
          [1, 0],
        ],
        1,
      ],
      [
        'kerusuhan',
        [
          [0, 0],
          [2, 2],
        ],
        2,
      ],
      [
        'agresi',
        [
          [0, 0],
          [0, 0],
        ],
        0,
      ],
    ]);
  });

  it('counts a word as narration only in a narrated part', () => {
    assert.deepEqual(
      counts(wordsByOutlet(mixed, { words })).map(([word, cells]) => [word, cells]),
      [
        ['pasukan', [[1, 0]]],
        ['pasukan penjaga perdamaian', [[0, 0]]],
        ['kerusuhan', [[1, 1]]],
        ['agresi', [[0, 0]]],
      ],
    );
  });

  it('lists a sentence once, even if it has the word twice', () => {
    assert.equal(wordsByOutlet(articles, { words }).rows[2]?.cells[1]?.sentences.length, 1);
  });
});

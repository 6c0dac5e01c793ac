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
const counts = ({ rows }: ReturnType<typeof speakersByOutlet>) =>
  rows.map(({ id, cells, total }) => [id, cells.map(({ count, part }) => [count, part]), total]);

describe('speakersByOutlet', () => {
  it('counts sentences, outlets by name, who speaks most first, direct speech told apart', () => {
    const found = speakersByOutlet(articles);
    assert.deepEqual(
      found.outlets.map(({ name }) => name),
      ['Alfa', 'Zeta'],
    );
    assert.deepEqual(counts(found), [
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
          [1, 1 - 1],
        ],
        1,
      ],
    ]);
  });

  it('counts nothing in nothing', () => {
    assert.deepEqual(speakersByOutlet([]), { outlets: [], rows: [] });
  });
});

describe('wordsByOutlet', () => {
  const words = ['pasukan', 'pasukan penjaga perdamaian', 'kerusuhan', 'agresi'].map((word) => ({
    word,
    forms: [word],
  }));

  it('counts whole words in any case, the longer of two, the report’s own voice told apart', () => {
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

  it('keeps a sentence once, however often it has the word', () => {
    assert.equal(wordsByOutlet(articles, { words }).rows[2]?.cells[1]?.sentences.length, 1);
  });
});

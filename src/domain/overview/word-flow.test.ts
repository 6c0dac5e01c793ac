import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import { wordFlows } from './word-flow.ts';

const sentence = (text: string, speaker: string, via: string | null, parts: object[] = []) => ({
  text,
  line: 1,
  speech: { speaker, via, mode: 'tak-langsung', parts },
});
const articleOf = (outlet: string, sentences: object[], agencies: object[] = []) => ({
  text: 'Kantor Berita Antara melaporkan.',
  outlet: { id: outlet },
  source: { agencies, lines: [] },
  sentences,
});
const flows = (articles: object[], most?: number) =>
  wordFlows(articles as Article[], most).map(({ speaker, agency, credited, outlet, count }) =>
    [speaker, agency, credited ? 'credited' : 'identified', outlet, count].join(' '),
  );

describe('wordFlows', () => {
  it('counts the parts of sentences by speaker, agency and outlet, most frequent first', () => {
    const narration = { quote: 'yang menewaskan 46 orang', speaker: 'narasi', mode: 'narasi' };
    const credit = { organisation: 'antara', status: 'credited', credit: 'Kantor Berita Antara' };
    const articles = [
      articleOf('kabar', [sentence('Ani menyesalkan banjir yang menewaskan 46 orang.', 'ani', null, [narration])]),
      articleOf(
        'pos',
        [sentence('Air naik.', 'narasi', 'antara'), sentence('Air surut.', 'narasi', 'antara')],
        [credit],
      ),
      articleOf('pos', [sentence('Hujan, kata Ani.', 'ani', 'reuters')]),
    ];
    assert.deepEqual(flows(articles), [
      'narasi antara credited pos 2',
      'ani none credited kabar 1',
      'narasi none credited kabar 1',
      'ani reuters identified pos 1',
    ]);
  });

  it('counts the less frequent speakers, agencies and outlets together, unless that is only one', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        articleOf(
          'kabar',
          Array.from({ length: count - index }, () => sentence('Air naik.', `s${String(index)}`, null)),
        ),
      );
    assert.deepEqual(flows(many(4), 2), [
      's0 none credited kabar 4',
      's1 none credited kabar 3',
      'others none credited kabar 3',
    ]);
    assert.equal(flows(many(3), 2).length, 3);
  });
});

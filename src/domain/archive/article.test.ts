import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '#schema/article.ts';
import { sourceRecord } from '#schema/source.ts';
import { type Article, byPublication, joinArticle, rawLine } from './article.ts';

describe('byPublication', () => {
  const dated = (id: string, day: string, at: string | null) => ({ id, day, published: { at } }) as Article;

  it('sorts by filing day, then by moment across time zones, articles without a moment last', () => {
    const articles = Object.freeze([
      dated('a', '2022-01-12', null),
      dated('b', '2022-01-12', '2022-01-12T09:01:00+07:00'),
      dated('c', '2022-01-12', '2022-01-12T09:30:00+08:00'),
      dated('d', '2022-01-09', '2022-01-09T23:00:00+07:00'),
    ]);
    assert.deepEqual(
      articles.toSorted(byPublication).map(({ id }) => id),
      ['d', 'c', 'b', 'a'],
    );
  });

  it('sorts by id if day and moment are equal', () => {
    assert.ok(byPublication(dated('a', '2022-01-12', null), dated('b', '2022-01-12', null)) < 0);
  });
});

describe('rawLine', () => {
  it('returns a line of the source, and throws on a line that does not exist', () => {
    assert.equal(rawLine({ text: 'satu\ndua' }, 2), 'dua');
    assert.throws(() => rawLine({ text: 'satu\ndua' }, 3), /the source has no line 3/);
  });
});

it('a row that states no agency and no speaker is narration through the agency of the article', () => {
  const text = 'Ani datang hari itu. Budi pergi hari itu.';
  const data = article.parse({
    title: 'Judul',
    titleSource: 'supplied',
    outlet: 'media',
    published: { edtf: '2031-01-01', basis: 'inferred', because: 'Uji.' },
    about: 'Berita.',
    via: 'antara',
    speech: [
      { begins: 'Ani datang hari' },
      { begins: 'Budi pergi hari', speaker: 'budi', via: null, mode: 'tak-langsung' },
    ],
    added: '2031-01-02',
  });
  const source = sourceRecord.parse({
    received: { name: 'a.txt', sha256: 'a'.repeat(64) },
    url: null,
    provenance: 'Uji.',
    agencies: [
      { organisation: 'antara', because: 'Uji.' },
      { organisation: 'afp', credit: 'AFP', because: 'Uji.' },
    ],
  });
  const outlet = { id: 'media' } as Article['outlet'];
  const { sentences } = joinArticle({ id: 'a', file: 'a', body: text, data }, source, text, outlet, []);
  assert.deepEqual(
    sentences.map(({ speech: { speaker, via, mode } }) => [speaker, via, mode]),
    [
      ['narasi', 'antara', 'narasi'],
      ['budi', null, 'tak-langsung'],
    ],
  );
  assert.deepEqual(
    source.agencies.map(({ status }) => status),
    ['identified', 'credited'],
  );
});

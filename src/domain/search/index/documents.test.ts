import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive } from '#tests/sample.ts';
import { createUrls } from '#domain/urls.ts';
import { concordance, lettersOf, references } from './concordance.ts';
import { examples } from './examples.ts';
import { isKey } from '#domain/search/words/key.ts';
import { type SearchDocumentWords, searchData } from './documents.ts';

const archive = sampleArchive('kata', 'Ribuan orang ditahan.');
const words: SearchDocumentWords = {
  speakers: { narasi: 'Narasi' },
  articleNote: ({ outlet }) => outlet.name,
  eventNote: ({ day }) => day,
};
const data = searchData(archive, createUrls('/arsip/'), words);

describe('searchData', () => {
  it('has a record for each article and each event, under its address', () => {
    assert.equal(data.records.length, archive.articles.length + archive.events.length);
    assert.ok(data.records.every(({ url }) => url.startsWith('/arsip/')));
  });

  it('has a passage for each sentence of an article, by its anchor', () => {
    const [article] = archive.articles;
    assert.deepEqual(
      data.records[0]?.passages.map(({ anchor }) => anchor),
      article?.sentences.map(({ anchor }) => anchor),
    );
  });

  it('files every record under a kind and a month, by keys that only the index sees', () => {
    for (const { filters, keys } of data.records) {
      assert.equal(filters.jenis.length, 1);
      assert.match(filters.bulan[0] ?? '', /^\d{4}-\d\d$/);
      assert.ok(keys.every(isKey));
    }
  });

  it('knows no name and no synonym that no record bears: the engine would find everything for them', () => {
    const unheard = archive.names.map((name) => ({
      ...name,
      id: 'lain',
      name: 'Tak Tercetak',
      printed: [],
      others: [],
    }));
    const synonyms = { groups: [{ words: ['entah', 'apalah'], because: '' }], apart: [] };
    const names = [...archive.names, ...unheard];
    const { lexicon } = searchData({ ...archive, names, synonyms }, createUrls('/arsip/'), words);
    assert.ok(unheard.length > 0 && lexicon.names.length > 0);
    assert.deepEqual(
      lexicon.names.filter(([form]) => form === 'tak tercetak'),
      [],
    );
    assert.deepEqual(lexicon.synonyms, []);
  });

  it('is the same for the same archive', () => {
    assert.deepEqual(searchData(archive, createUrls('/arsip/'), words), data);
  });
});

describe('concordance', () => {
  const entries = concordance(archive.articles, data.lexicon);

  it('has every word that says something, with the places where it stands', () => {
    const total = entries.reduce((sum, { places }) => sum + places.length, 0);
    assert.ok(total > 0);
    for (const { places, forms } of entries)
      for (const { word } of places) assert.ok(forms.some((form) => form.toLowerCase() === word.toLowerCase()));
  });

  it('gives each sentence back in its context', () => {
    for (const { before, word, after, sentence } of entries.flatMap(({ places }) => places))
      assert.ok(sentence.text.includes(`${before}${word}${after}`.replaceAll('…', '')));
  });

  it('knows its letters, and which forms stand under another', () => {
    for (const letter of lettersOf(entries)) {
      assert.match(letter, /^[a-z0]$/);
      for (const { letter: own } of references(entries, letter)) assert.notEqual(own, letter);
    }
  });

  it('is empty for no articles', () => {
    assert.deepEqual(concordance([], data.lexicon), []);
  });
});

describe('examples', () => {
  it('come from the archive', () => {
    assert.ok(examples(archive, data.lexicon).length > 0);
    assert.deepEqual(examples({ names: [], articles: [] }, { ...data.lexicon, families: [] }), []);
  });
});

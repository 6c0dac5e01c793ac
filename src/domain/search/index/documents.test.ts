import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive } from '#tests/sample.ts';
import { createUrls } from '#domain/urls.ts';
import { concordance, lettersOf, crossReferences } from './concordance.ts';
import { exampleQueries } from './examples.ts';
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
  it('returns one search document per article and event, with its address', () => {
    assert.equal(data.documents.length, archive.articles.length + archive.events.length);
    assert.ok(data.documents.every(({ url }) => url.startsWith('/arsip/')));
  });

  it('returns one passage per sentence of an article, with its anchor', () => {
    const [article] = archive.articles;
    assert.deepEqual(
      data.documents[0]?.passages.map(({ anchor }) => anchor),
      article?.sentences.map(({ anchor }) => anchor),
    );
  });

  it('gives the passage of a sentence with several speakers a label for each part', () => {
    const [article, ...others] = archive.articles;
    const [sentence] = article?.sentences ?? [];
    assert.ok(article && sentence);
    const parts = [{ quote: 'satu', speaker: 'narasi', mode: 'narasi' as const }];
    const mixed = { ...article, sentences: [{ ...sentence, speech: { ...sentence.speech, parts } }] };
    const [document] = searchData({ ...archive, articles: [mixed, ...others] }, createUrls('/'), words).documents;
    const own = { label: 'kata', text: sentence.text.replace('satu.', '') };
    assert.deepEqual(document?.passages[0]?.parts, [own, { label: 'Narasi', text: 'satu.' }]);
    assert.deepEqual(document.filters.pembicara, ['kata', 'Narasi']);
  });

  it('labels a speaker with the id “constructor” with its name', () => {
    const [article, ...others] = archive.articles;
    const [sentence] = article?.sentences ?? [];
    assert.ok(article && sentence);
    const speech = { ...sentence.speech, speaker: 'constructor' };
    const renamed = { ...article, sentences: [{ ...sentence, speech }] };
    const names = archive.names.map((name) => ({ ...name, id: 'constructor' }));
    const { documents } = searchData({ ...archive, names, articles: [renamed, ...others] }, createUrls('/'), words);
    assert.deepEqual(documents[0]?.filters.pembicara, ['kata']);
  });

  it('gives every document one kind, a month, and only tokens that are keys', () => {
    for (const { filters, keys } of data.documents) {
      assert.equal(filters.jenis.length, 1);
      assert.match(filters.bulan[0] ?? '', /^\d{4}-\d\d$/);
      assert.ok(keys.every(isKey));
    }
  });

  it('omits names and synonyms that no document has, because Pagefind would find every document for them', () => {
    const unmentioned = archive.names.map((name) => ({
      ...name,
      id: 'lain',
      name: 'Tak Tercetak',
      printed: [],
      others: [],
    }));
    const synonyms = { groups: [{ words: ['entah', 'apalah'], because: '' }], apart: [] };
    const names = [...archive.names, ...unmentioned];
    const { lexicon } = searchData({ ...archive, names, synonyms }, createUrls('/arsip/'), words);
    assert.ok(unmentioned.length > 0 && lexicon.names.length > 0);
    assert.deepEqual(
      lexicon.names.filter(([form]) => form === 'tak tercetak'),
      [],
    );
    assert.deepEqual(lexicon.synonyms, []);
  });

  it('returns the same data for the same archive', () => {
    assert.deepEqual(searchData(archive, createUrls('/arsip/'), words), data);
  });
});

describe('concordance', () => {
  const entries = concordance(archive.articles, data.lexicon);

  it('lists the form of every occurrence', () => {
    const total = entries.reduce((sum, { places }) => sum + places.length, 0);
    assert.ok(total > 0);
    for (const { places, forms } of entries)
      for (const { word } of places) assert.ok(forms.some((form) => form.toLowerCase() === word.toLowerCase()));
  });

  it('returns context that is part of the sentence', () => {
    for (const { before, word, after, sentence } of entries.flatMap(({ places }) => places))
      assert.ok(sentence.text.includes(`${before}${word}${after}`.replaceAll('…', '')));
  });

  it('returns the letters, and cross-references to other letters only', () => {
    for (const letter of lettersOf(entries)) {
      assert.match(letter, /^[a-z0]$/);
      for (const { letter: target } of crossReferences(entries, letter)) assert.notEqual(target, letter);
    }
  });

  it('returns no entries for no articles', () => {
    assert.deepEqual(concordance([], data.lexicon), []);
  });
});

describe('exampleQueries', () => {
  it('returns example queries from the archive, and none for an empty archive', () => {
    assert.ok(exampleQueries(archive, data.lexicon).length > 0);
    assert.deepEqual(exampleQueries({ names: [], articles: [] }, { ...data.lexicon, families: [] }), []);
  });
});

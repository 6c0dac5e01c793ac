import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive } from '#tests/sample.ts';
import { createUrls } from '#domain/urls.ts';
import { concordance, crossReferences, inContext, lettersOf } from './concordance.ts';
import { exampleQueries } from './examples.ts';
import type { SearchDocumentWords } from './documents.ts';
import { searchData } from './search-data.ts';

const archive = sampleArchive('kata', 'Ribuan orang ditahan.');
const urls = createUrls('/arsip/');
const words: SearchDocumentWords = {
  speakers: { narasi: 'Narasi' },
  articleNote: ({ outlet }) => outlet.name,
  eventNote: ({ day }) => day,
  comparisonNote: () => '',
};
const data = searchData(archive, urls, words);

describe('searchData', () => {
  it('returns one document per article, event and comparison, with its address', () => {
    const { articles, events, comparisons } = archive;
    assert.equal(data.documents.length, articles.length + events.length + comparisons.length);
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
    const [document] = searchData({ ...archive, articles: [mixed, ...others] }, urls, words).documents;
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
    const { documents } = searchData({ ...archive, names, articles: [renamed, ...others] }, urls, words);
    assert.deepEqual(documents[0]?.filters.pembicara, ['kata']);
  });

  it('derives the meaning of the words of the sources from the sources alone', () => {
    const [event, ...events] = archive.events;
    assert.ok(event);
    const titled = { ...archive, events: [{ ...event, title: 'Penahanan dan tahanan' }, ...events] };
    const { families } = searchData(titled, urls, words);
    assert.deepEqual(
      families.filter((family) => family.includes('ditahan')),
      data.families.filter((family) => family.includes('ditahan')),
    );
  });

  it('returns the same data for the same archive', () => {
    assert.deepEqual(searchData(archive, urls, words), data);
  });
});

describe('concordance', () => {
  const entries = concordance(archive.articles, data);

  it('lists the form of every occurrence', () => {
    const total = entries.reduce((sum, { places }) => sum + places.length, 0);
    assert.ok(total > 0);
    for (const { places, forms } of entries)
      for (const { sentence, start, end } of places) {
        const word = sentence.text.slice(start, end).toLowerCase();
        assert.ok(forms.some((form) => form.toLowerCase() === word));
      }
  });

  it('is headed by the only form of a word, not by a root that no text prints', () => {
    for (const { label, forms } of entries) if (forms.length === 1) assert.equal(label, forms[0]);
  });

  it('returns context that is part of the sentence', () => {
    for (const place of entries.flatMap(({ places }) => places)) {
      const { before, word, after } = inContext(place);
      assert.ok(place.sentence.text.includes(`${before}${word}${after}`.replaceAll('…', '')));
    }
  });

  it('returns the letters, and cross-references to other letters only', () => {
    for (const letter of lettersOf(entries)) {
      assert.match(letter, /^[a-z0]$/);
      for (const { letter: target } of crossReferences(entries, letter)) assert.notEqual(target, letter);
    }
  });

  it('returns no entries for no articles', () => {
    assert.deepEqual(concordance([], data), []);
  });
});

describe('exampleQueries', () => {
  it('returns example queries with their pages, and none for an empty archive', () => {
    const examples = exampleQueries(archive, concordance(archive.articles, data), urls);
    assert.ok(examples.length > 0 && examples.every(({ url }) => url.startsWith('/arsip/')));
    assert.deepEqual(exampleQueries({ names: [], articles: [] }, [], urls), []);
  });
});

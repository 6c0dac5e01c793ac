import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileText, sampleArchive, urls } from '#tests/sample.ts';
import { articleMetadata, eventMetadata, metadataFields, homeMetadata, metaTags } from './metadata.ts';
import { must } from '#domain/must.ts';

const contents = (all: ReturnType<typeof metaTags>, name: string): string[] =>
  all.filter((tag) => ('name' in tag ? tag.name : tag.property) === name).map(({ content }) => content);

describe('metaTags', () => {
  it('returns the tags in the order of the table, with Open Graph names as properties', () => {
    assert.deepEqual(metaTags({ citedTitle: hostileText, title: hostileText }), [
      { property: 'og:title', content: hostileText },
      { name: 'citation_title', content: hostileText },
      { name: 'DC.title', content: hostileText },
    ]);
  });

  it('returns no tag for a null fact', () => {
    assert.deepEqual(metaTags({ author: null }), []);
  });
});

describe('metadataFields', () => {
  it('has each tag name once and no tag for a journal', () => {
    const names = metadataFields.flatMap(({ meta }) => [...meta]);
    assert.equal(new Set<string>(names).size, names.length);
    assert.ok(!names.some((name) => name.includes('journal')));
  });
});

describe('articleMetadata', () => {
  const archive = sampleArchive();
  const [first, second] = archive.articles.map((article) => metaTags(articleMetadata(article, archive, urls).facts));
  const printed = must(first, 'the tags of the first article');
  const undated = must(second, 'the tags of the second article');

  it('has author and day if the source prints them', () => {
    assert.deepEqual(contents(printed, 'citation_author'), ['kata']);
    assert.deepEqual(contents(printed, 'citation_publication_date'), ['2001-02-03']);
    assert.deepEqual(contents(printed, 'prism.publicationName'), ['kata']);
  });

  it('has one tag for each author', () => {
    const tags = metaTags({ author: ['Dewi', 'Tim Kabar'] }).map(({ content }) => content);
    assert.deepEqual(tags, ['Dewi', 'Tim Kabar', 'Dewi', 'Tim Kabar']);
  });

  it('has no author and no day if the source prints none', () => {
    for (const name of ['citation_author', 'DC.creator', 'citation_publication_date', 'DC.date'])
      assert.deepEqual(contents(undated, name), []);
  });

  it('has a supplied title in brackets for citations, as citation files have', () => {
    assert.deepEqual(contents(undated, 'citation_title'), ['[kata]']);
    assert.deepEqual(contents(undated, 'og:title'), ['kata']);
    assert.deepEqual(contents(printed, 'citation_title'), ['kata']);
  });

  it('has the type of a newspaper article, not of a web site', () => {
    assert.deepEqual(contents(undated, 'DC.type'), ['newspaperArticle']);
    assert.deepEqual(contents(undated, 'og:type'), ['article']);
  });
});

describe('eventMetadata', () => {
  it('has the day on which the archive published the event', () => {
    const archive = sampleArchive();
    const facts = metaTags(eventMetadata(must(archive.events[0], 'the first event'), archive, urls).facts);
    assert.deepEqual(contents(facts, 'DC.date'), ['2002-03-04']);
  });
});

describe('homeMetadata', () => {
  it('has the site as its only thing', () => {
    const { things } = homeMetadata(sampleArchive(), urls);
    assert.equal(things.length, 1);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naughty, sampleArchive, urls } from '#tests/sample.ts';
import { articleMetadata, eventMetadata, fields, homeMetadata, tags } from './metadata.ts';
import { must } from '#domain/must.ts';

const named = (all: ReturnType<typeof tags>, name: string): string[] =>
  all.filter((tag) => ('name' in tag ? tag.name : tag.property) === name).map(({ content }) => content);

describe('tags', () => {
  it('follow the table, Open Graph as properties', () => {
    assert.deepEqual(tags({ title: naughty }), [
      { name: 'citation_title', content: naughty },
      { name: 'DC.title', content: naughty },
      { property: 'og:title', content: naughty },
    ]);
  });

  it('of nothing known are none', () => {
    assert.deepEqual(tags({ author: null }), []);
  });

  it('the table names each tag once, and no journal', () => {
    const names = fields.flatMap(({ meta }) => [...meta]);
    assert.equal(new Set<string>(names).size, names.length);
    assert.ok(!names.some((name) => name.includes('journal')));
  });
});

describe('articleMetadata', () => {
  const archive = sampleArchive();
  const [printed, bare] = archive.articles.map((article) => tags(articleMetadata(article, archive, urls).facts));

  it('gives author and day where they are printed', () => {
    assert.deepEqual(named(must(printed, 'one'), 'citation_author'), ['kata']);
    assert.deepEqual(named(must(printed, 'one'), 'citation_publication_date'), ['2001-02-03']);
    assert.deepEqual(named(must(printed, 'one'), 'prism.publicationName'), ['kata']);
  });

  it('gives neither where they are not', () => {
    for (const name of ['citation_author', 'DC.creator', 'citation_publication_date', 'DC.date'])
      assert.deepEqual(named(must(bare, 'two'), name), []);
  });

  it('is a newspaper article, and no web site', () => {
    assert.deepEqual(named(must(bare, 'two'), 'DC.type'), ['newspaperArticle']);
    assert.deepEqual(named(must(bare, 'two'), 'og:type'), ['article']);
  });
});

describe('eventMetadata', () => {
  it('its date is the day the archive published it', () => {
    const archive = sampleArchive();
    const facts = tags(eventMetadata(must(archive.events[0], 'one'), archive, urls).facts);
    assert.deepEqual(named(facts, 'DC.date'), ['2002-03-04']);
  });
});

describe('homeMetadata', () => {
  it('is a site, whose events stand in it', () => {
    const { things } = homeMetadata(sampleArchive(), urls);
    assert.equal(things.length, 1);
  });
});

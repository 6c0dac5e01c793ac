import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { authorsOf } from '#domain/archive/authors.ts';
import { articleThing } from '#domain/metadata/structured-data.ts';
import { must } from '#domain/must.ts';
import { citation as words } from '#strings/citation.ts';
import { sampleArchive, urls } from '#tests/sample.ts';
import { bibtex } from './bibtex.ts';
import { coins } from './coins.ts';
import { csl } from './csl.ts';
import { articleReference } from './reference.ts';
import { ris } from './ris.ts';

const author = 'Ahmad Basuki, M.Si., Dewi dan Tim Kabar';
const names = ['Ahmad Basuki, M.Si.', 'Dewi', 'Tim Kabar'];
const [basuki = '', dewi = '', tim = ''] = names;
const authors = authorsOf({ author, authors: [{ person: basuki }, { person: dewi }, { organisation: tim }] });
const archive = sampleArchive();
const article = { ...must(archive.articles[0], 'the sample has an article'), author, authors };
const reference = articleReference(article, archive, urls, words);

describe('authorsOf', () => {
  it('returns the printed words as one person, and nobody without an author', () => {
    assert.deepEqual(authorsOf({ author: 'Budi dan Ani' }), [{ name: 'Budi dan Ani', kind: 'person' }]);
    assert.deepEqual(authorsOf({ author: null }), []);
  });
});

describe('an article with several authors', () => {
  it('has one name for each in BibTeX', () => {
    const file = bibtex([reference], words);
    assert.match(file, /author = \{\{Ahmad Basuki, M\.Si\.\} and \{Dewi\} and \{Tim Kabar\}\},/);
    const [item] = new Cite(file).data as { author?: object[] }[];
    assert.equal(item?.author?.length, 3);
  });

  it('has one tag for each in RIS', () => {
    const tags = [...ris([reference], words).matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name);
    assert.deepEqual(tags, names);
  });

  it('has one literal name for each in CSL', () => {
    const [item] = JSON.parse(csl([reference], words)) as { author?: object[] }[];
    assert.deepEqual(
      item?.author,
      names.map((literal) => ({ literal })),
    );
  });

  it('has one creator for each in COinS', () => {
    assert.deepEqual(new URLSearchParams(coins(reference)).getAll('rft.creator'), names);
  });

  it('has persons and organisations in JSON-LD', () => {
    assert.deepEqual(articleThing(article, archive, urls).author, [
      { '@type': 'Person', name: basuki },
      { '@type': 'Person', name: dewi },
      { '@type': 'Organization', name: tim },
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import anno from '#tests/anno.json' with { type: 'json' };
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { annotations } from './annotations.ts';

// `src/tests/anno.json` is http://www.w3.org/ns/anno.jsonld as w3c/web-annotation keeps it, so that nothing is fetched.
const documentLoader = (url: string) => {
  assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
  return Promise.resolve({ documentUrl: url, document: anno });
};

const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;

describe('annotations, read by jsonld in safe mode', () => {
  const archive = sampleArchive(naughty, naughtyLines);
  const made = annotations(archive, urls);

  it('every term is one of the vocabulary, and every word comes out unchanged', async () => {
    const [collection] = await jsonld.expand(made, { documentLoader, safe: true });
    const read = JSON.stringify(collection);
    assert.ok(read.includes(JSON.stringify(`${naughty} satu.`)));
    assert.ok(read.includes(JSON.stringify(naughtyLines)));
    assert.equal(read.split(oa('hasTarget')).length - 1, 2);
  });

  it('both selectors find the same words in the text as received', () => {
    const { first } = made as { first: { items: Annotation[] } };
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      const id = target.source.id.replace(/^.*\/|\.txt$/g, '');
      const text = archive.articles.find((article) => article.id === id)?.text ?? '';
      assert.equal(Array.from(text).slice(position.start, position.end).join(''), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
    }
  });

  it('of no events are none', async () => {
    const [collection] = await jsonld.expand(annotations({ ...archive, events: [] }, urls), {
      documentLoader,
      safe: true,
    });
    assert.ok(JSON.stringify(collection).includes('"http://www.w3.org/ns/activitystreams#totalItems"'));
  });
});

interface Annotation {
  target: {
    source: { id: string };
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
  };
}

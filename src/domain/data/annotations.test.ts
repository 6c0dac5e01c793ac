import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import anno from '#tests/anno.json' with { type: 'json' };
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { annotations } from './annotations.ts';

// `src/tests/anno.json` is a copy of http://www.w3.org/ns/anno.jsonld from w3c/web-annotation, so the tests need no network.
const documentLoader = (url: string) => {
  assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
  return Promise.resolve({ documentUrl: url, document: anno });
};

const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;

describe('annotations, parsed by jsonld in safe mode', () => {
  const archive = sampleArchive(hostileText, hostileLines);
  const data = annotations(archive, urls);

  it('uses only terms of the vocabulary and keeps special characters', async () => {
    const [collection] = await jsonld.expand(data, { documentLoader, safe: true });
    const expanded = JSON.stringify(collection);
    assert.ok(expanded.includes(JSON.stringify(`${hostileText} satu.`)));
    assert.ok(expanded.includes(JSON.stringify(hostileLines)));
    assert.equal(expanded.split(oa('hasTarget')).length - 1, 2);
  });

  it('selects the same text of the source with both selectors', () => {
    const { first } = data as { first: { items: Annotation[] } };
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      const id = target.source.id.replace(/^.*\/|\.txt$/g, '');
      const text = archive.articles.find((article) => article.id === id)?.text ?? '';
      assert.equal(Array.from(text).slice(position.start, position.end).join(''), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
    }
  });

  it('gives as much context as makes the words unique in the source', () => {
    const { events, ...rest } = sampleArchive();
    const same = 'Kata-kata ini sama di kedua tempat dalam sumber itu.';
    const text = `judul ${same}\nkata satu. kata dua. ${same}\nlain ${same}\nkata satu. kata dua. ${same}`;
    const repeated = events.map((event) => ({
      ...event,
      evidence: event.evidence.map((evidence) => ({ ...evidence, article: { ...evidence.article, text } })),
    }));
    const { first } = annotations({ ...rest, events: repeated }, urls) as { first: { items: Annotation[] } };
    for (const { target } of first.items) {
      const [{ prefix, exact, suffix }] = target.selector;
      assert.equal(text.split(prefix + exact + suffix).length, 2);
    }
  });

  it('returns an empty collection without events', async () => {
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

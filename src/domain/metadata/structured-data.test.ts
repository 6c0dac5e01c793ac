import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { articleThing, eventThing, jsonLd, listThing, siteThing, trailThing } from './structured-data.ts';

const sample = (words = 'kata', lines = words) => {
  const archive = sampleArchive(words, lines);
  const [article, undated] = archive.articles;
  const [event, open] = archive.events;
  return {
    archive,
    article: must(article, 'an article'),
    undated: must(undated, 'another'),
    event: must(event, 'an event'),
    open: must(open, 'another'),
  };
};

/** The statements that a JSON-LD processor reads off the script, with schema.org as its vocabulary. */
async function read(script: string): Promise<Node[]> {
  const documentLoader = (url: string) =>
    Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  return (await jsonld.expand(JSON.parse(script) as object, { documentLoader })) as Node[];
}

const values = (node: Node | undefined, name: string): unknown[] =>
  ((node?.[`https://schema.org/${name}`] ?? []) as { '@value'?: unknown; '@id'?: unknown }[]).map(
    (value) => value['@value'] ?? value['@id'],
  );

describe('articleThing, read by jsonld', () => {
  it('is a news article with what is printed', async () => {
    const { archive, article } = sample();
    const [node] = await read(jsonLd([articleThing(article, archive, urls)]));
    assert.deepEqual(node?.['@type'], ['https://schema.org/NewsArticle']);
    assert.deepEqual(values(node, 'datePublished'), ['2001-02-03T00:30:00+07:00']);
    assert.deepEqual(values(node, 'headline'), ['kata']);
    assert.deepEqual(values(node, 'isBasedOn'), ['https://media.example/laporan?a=1&b=2']);
    assert.deepEqual(values(node, 'inLanguage'), ['id']);
  });

  it('invents neither headline nor author nor date', async () => {
    const { archive, undated } = sample();
    const [node] = await read(jsonLd([articleThing(undated, archive, urls)]));
    for (const name of ['headline', 'author', 'datePublished', 'dateline']) assert.deepEqual(values(node, name), []);
    assert.deepEqual(values(node, 'name'), ['kata']);
  });
});

describe('eventThing, read by jsonld', () => {
  it('has a day only where the day is sure; a doubt is told in words', async () => {
    const { archive, event, open } = sample();
    const [sure, unsure] = await read(jsonLd([eventThing(event, archive, urls), eventThing(open, archive, urls)]));
    assert.deepEqual(values(sure, 'startDate'), ['2001-02-03']);
    assert.deepEqual(values(unsure, 'startDate'), []);
    assert.match(String(values(unsure, 'description')[0]), /^paling lambat 7 Februari 2001\./);
  });

  it('joins parts and wholes by their addresses', async () => {
    const { archive, event } = sample();
    const relations = [
      { type: 'has-part' as const, event: 'a' },
      { type: 'part-of' as const, event: 'b' },
    ];
    const [node] = await read(jsonLd([eventThing({ ...event, relations }, archive, urls)]));
    assert.deepEqual(values(node, 'subEvent'), ['https://arsip.example/peristiwa/a/']);
    assert.deepEqual(values(node, 'superEvent'), ['https://arsip.example/peristiwa/b/']);
  });

  it('a quotation names a speaker only where the archive knows a name', () => {
    const { archive, event } = sample();
    const narrated = { ...event, evidence: event.evidence.map((use) => ({ ...use, speaker: 'narasi' })) };
    assert.ok(JSON.stringify(eventThing(event, archive, urls)).includes('spokenByCharacter'));
    assert.ok(!JSON.stringify(eventThing(narrated, archive, urls)).includes('spokenByCharacter'));
  });
});

describe('jsonLd', () => {
  it('holds nothing that ends a script, and naughty words come out unchanged', () => {
    const { archive, article } = sample(naughty, naughtyLines);
    const things = [
      articleThing(article, archive, urls),
      siteThing(archive, urls),
      listThing([{ name: naughty, url: 'x' }]),
    ];
    const script = jsonLd(things);
    assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(script), { '@context': 'https://schema.org', '@graph': things });
  });

  it('a trail and a list count from 1', () => {
    const steps = [
      { name: 'a', url: 'x' },
      { name: 'b', url: 'y' },
    ];
    assert.match(jsonLd([trailThing(steps)]), /"position":1,"name":"a","item":"x".*"position":2/);
    assert.match(jsonLd([listThing(steps)]), /"numberOfItems":2/);
  });
});

type Node = Readonly<Record<string, unknown>>;

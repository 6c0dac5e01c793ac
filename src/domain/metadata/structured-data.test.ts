import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { articleThing, eventThing, jsonLd, listThing, siteThing, breadcrumbThing } from './structured-data.ts';

const sample = (words = 'kata', lines = words) => {
  const archive = sampleArchive(words, lines);
  const [article, undated] = archive.articles;
  const [event, uncertain] = archive.events;
  return {
    archive,
    article: must(article, 'the first article'),
    undated: must(undated, 'the second article'),
    event: must(event, 'the first event'),
    uncertain: must(uncertain, 'the second event'),
  };
};

/** Returns the nodes that a JSON-LD processor reads from the script, with schema.org as the vocabulary. */
async function read(script: string): Promise<Node[]> {
  const documentLoader = (url: string) =>
    Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  return (await jsonld.expand(JSON.parse(script) as object, { documentLoader })) as Node[];
}

const values = (node: Node | undefined, name: string): unknown[] =>
  ((node?.[`https://schema.org/${name}`] ?? []) as { '@value'?: unknown; '@id'?: unknown }[]).map(
    (value) => value['@value'] ?? value['@id'],
  );

describe('articleThing, parsed by jsonld', () => {
  it('is a news article with the printed facts', async () => {
    const { archive, article } = sample();
    const [node] = await read(jsonLd([articleThing(article, archive, urls)]));
    assert.deepEqual(node?.['@type'], ['https://schema.org/NewsArticle']);
    assert.deepEqual(values(node, 'datePublished'), ['2001-02-03T00:30:00+07:00']);
    assert.deepEqual(values(node, 'headline'), ['kata']);
    assert.deepEqual(values(node, 'isBasedOn'), ['https://media.example/laporan?a=1&b=2']);
    assert.deepEqual(values(node, 'inLanguage'), ['id']);
    assert.deepEqual(values(node, 'image'), ['https://arsip.example/artikel/laporan-satu/gambar.png']);
  });

  it('omits headline, author and date if the source prints none', async () => {
    const { archive, undated } = sample();
    const [node] = await read(jsonLd([articleThing(undated, archive, urls)]));
    for (const name of ['headline', 'author', 'datePublished', 'dateline']) assert.deepEqual(values(node, name), []);
    assert.deepEqual(values(node, 'name'), ['kata']);
  });
});

describe('eventThing, parsed by jsonld', () => {
  it('has its date as EDTF and in words, and is no event, which requires a start date and a place', async () => {
    const { archive, event, uncertain } = sample();
    const things = [event, uncertain].map((item) => eventThing(item, archive, urls));
    const [certainNode, uncertainNode] = await read(jsonLd(things));
    assert.deepEqual(values(certainNode, 'temporalCoverage'), ['2001-02-03']);
    assert.deepEqual(values(uncertainNode, 'temporalCoverage'), ['[..2001-02-07]']);
    assert.doesNotMatch(jsonLd([...things, siteThing(archive, urls)]), /"@type":"Event"/);
    assert.equal(values((await read(jsonLd([siteThing(archive, urls)])))[0], 'hasPart').length, 0);
    assert.match(String(values(uncertainNode, 'description')[0]), /^paling lambat 7 Februari 2001\./);
  });

  it('refers to parts and wholes by URL', async () => {
    const { archive, event } = sample();
    const relations = [
      { type: 'has-part' as const, event: 'a' },
      { type: 'part-of' as const, event: 'b' },
    ];
    const [node] = await read(jsonLd([eventThing({ ...event, relations }, archive, urls)]));
    assert.deepEqual(values(node, 'hasPart'), ['https://arsip.example/peristiwa/a/']);
    assert.deepEqual(values(node, 'isPartOf'), ['https://arsip.example/', 'https://arsip.example/peristiwa/b/']);
  });

  it('has a speaker only if the archive has the name of the speaker', () => {
    const { archive, event } = sample();
    const narrated = {
      ...event,
      evidence: event.evidence.map((item) => ({
        ...item,
        parts: item.parts.map((part) => ({ ...part, speaker: 'narasi' })),
      })),
    };
    assert.ok(JSON.stringify(eventThing(event, archive, urls)).includes('spokenByCharacter'));
    assert.ok(!JSON.stringify(eventThing(narrated, archive, urls)).includes('spokenByCharacter'));
  });

  it('returns a quotation for each part of a quote', () => {
    const { archive, event } = sample();
    const [evidence] = event.evidence;
    const [part] = evidence?.parts ?? [];
    assert.ok(evidence && part);
    const parts = [
      { ...part, text: 'Orang menyesal ' },
      { ...part, text: 'banjir menewaskan 46 orang', speaker: 'narasi' },
    ];
    const thing = eventThing({ ...event, evidence: [{ ...evidence, parts }] }, archive, urls);
    const { citation } = JSON.parse(JSON.stringify(thing)) as {
      citation: { text: string; spokenByCharacter?: { name: string } }[];
    };
    const spoken = citation.map(({ text, spokenByCharacter }) => [text, spokenByCharacter?.name]);
    assert.deepEqual(spoken, [
      ['Orang menyesal', 'kata'],
      ['banjir menewaskan 46 orang', undefined],
    ]);
  });
});

describe('jsonLd', () => {
  it('escapes characters that could end the script, and keeps special characters', () => {
    const { archive, article } = sample(hostileText, hostileLines);
    const things = [
      articleThing(article, archive, urls),
      siteThing(archive, urls),
      listThing([{ name: hostileText, url: 'x' }]),
    ];
    const script = jsonLd(things);
    assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(script), { '@context': 'https://schema.org', '@graph': things });
  });

  it('numbers breadcrumbs and list items from 1', () => {
    const items = [
      { name: 'a', url: 'x' },
      { name: 'b', url: 'y' },
    ];
    assert.match(jsonLd([breadcrumbThing(items)]), /"position":1,"name":"a","item":"x".*"position":2/);
    assert.match(jsonLd([listThing(items)]), /"numberOfItems":2/);
  });
});

type Node = Readonly<Record<string, unknown>>;

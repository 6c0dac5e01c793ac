import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ajvFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parse } from 'yaml';
import { dayStart, utc } from '../domain/dates.ts';
import type { ArticlesFile, EventsFile, SentencesFile } from '../schema/data.ts';
import { builtPages, readBuilt } from './built-pages.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(file));
const sha256 = (file: string): string => hash('sha256', readFileSync(`dist/${file}`));
const { articles } = read('data/articles.json') as ArticlesFile;
const { events } = read('data/events.json') as EventsFile;
const { sentences } = read('data/sentences.json') as SentencesFile;

describe('the built downloads', () => {
  it('the page prints the size and the hash of the bag that lies beside it', () => {
    const page = readBuilt('unduh/index.html');
    assert.ok(page.includes(sha256('unduh/arsip.zip')));
    assert.ok(page.includes(`${readFileSync('dist/unduh/arsip.zip').length} B`));
  });

  it('every data file is what the data package says', () => {
    const { resources } = read('data/datapackage.json') as { resources: { path: string; hash: string }[] };
    for (const { path, hash } of resources) assert.equal(`sha256:${sha256(`data/${path}`)}`, hash);
    const files = globSync('**/*.*', { cwd: 'dist/data' }).length;
    assert.equal(files, resources.length + 1);
  });

  it('every JSON file with a schema is what it promises, by ajv', () => {
    for (const name of ['articles', 'sentences', 'events', 'names']) {
      const ajv = new Ajv2020({ strict: true });
      ajvFormats(ajv);
      assert.ok(ajv.validate(read(`data/schema/${name}.json`) as object, read(`data/${name}.json`)), ajv.errorsText());
    }
  });

  it('every source is the text that its record and the list of sums name', () => {
    const sums = readBuilt('sumber/SHA256SUMS').trimEnd().split('\n');
    assert.deepEqual(sums.toSorted(), articles.map(({ id }) => `${sha256(`sumber/${id}.txt`)}  ${id}.txt`).toSorted());
    for (const article of articles) assert.equal(article.sha256, sha256(`sumber/${article.id}.txt`));
  });

  it('every quote stands in the sentence it names, and that sentence on its page', () => {
    for (const { evidence } of events) {
      for (const { article, sentence, quote } of evidence) {
        const found = sentences.find((one) => one.article === article && one.anchor === sentence);
        assert.ok(found?.text.includes(quote));
        assert.ok(readBuilt(`artikel/${article}/index.html`).includes(`id="${sentence}"`));
      }
    }
  });

  it('every annotation finds its words in the source, in code points', () => {
    const { first } = read('data/annotations.jsonld') as { first: { items: Annotation[] } };
    for (const { target } of first.items) {
      const [{ exact }, { start, end }] = target.selector;
      const text = readBuilt(new URL(target.source.id).pathname.slice((process.env.BASE ?? '/').length));
      assert.equal(Array.from(text).slice(start, end).join(''), exact);
    }
  });

  it('the calendar has every event, by ical.js', () => {
    const calendar = new ICAL.Component(ICAL.parse(readBuilt('data/events.ics')) as [string, [], []]);
    const titles = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry).summary);
    assert.equal(titles.length, events.length);
    for (const { title } of events) assert.ok(titles.some((one) => one.startsWith(title)));
  });

  it('every feed has every article, and a date only where one is printed, by feedsmith', () => {
    const printed = articles.filter(({ published }) => published !== null).length;
    const rss = parseRssFeed(readBuilt('rss.xml')).items ?? [];
    const atom = parseAtomFeed(readBuilt('atom.xml')).entries ?? [];
    const json = parseJsonFeed(read('feed.json')).items ?? [];
    for (const items of [rss, atom, json]) assert.equal(items.length, articles.length);
    assert.equal(rss.filter(({ pubDate }) => pubDate !== undefined).length, printed);
    assert.equal(atom.filter(({ published }) => published !== undefined).length, printed);
    assert.equal(json.filter(({ date_published }) => date_published !== undefined).length, printed);
  });

  it('the sitemap dates every page with a moment of the feed or a day of the change list, never with the build', () => {
    const map = readBuilt('sitemap-0.xml');
    const moments = [...map.matchAll(/<url><loc>[^<]*<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, at]) => at);
    assert.equal(moments.length, builtPages.filter(({ file }) => file !== '404.html').length);
    const { zone } = parse(readFileSync('content/archive.yaml', 'utf8')) as { zone: string };
    const days = [...readBuilt('tentang/perubahan/index.html').matchAll(/<time[^>]* datetime="([^"]*)/g)];
    const known = new Set([
      ...days.map(([, day = '']) => utc(dayStart(day, zone))),
      ...[...readBuilt('atom.xml').matchAll(/<updated>([^<]*)/g)].map(([, at = '']) => utc(at)),
    ]);
    assert.ok(days.length > 0 && known.size > 0);
    for (const at of moments) assert.ok(known.has(utc(at ?? '')));
  });

  it('every other form that a page names is there', () => {
    for (const { file } of builtPages) {
      for (const [, href = ''] of readBuilt(file).matchAll(/<link rel="(?:alternate|search)"[^>]* href="([^"]*)"/g))
        assert.ok(existsSync(`dist/${href.slice((process.env.BASE ?? '/').length)}`), `${file}: ${href}`);
    }
  });

  it('every picture that a page names is there', () => {
    for (const { file } of builtPages) {
      const [, url] = /<meta property="og:image" content="([^"]*)"/.exec(readBuilt(file)) ?? [];
      if (url === undefined) continue;
      assert.ok(existsSync(`dist/${new URL(url).pathname.slice((process.env.BASE ?? '/').length)}`), `${file}: ${url}`);
    }
  });

  it('every JSON-LD script is JSON', () => {
    for (const { file } of builtPages) {
      for (const [, script = ''] of readBuilt(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        assert.equal((JSON.parse(script) as { '@context': string })['@context'], 'https://schema.org');
    }
  });
});

interface Annotation {
  target: { source: { id: string }; selector: [{ exact: string }, { start: number; end: number }] };
}

import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ajvFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parse } from 'yaml';
import { dayStart, icalendarUtc } from '#domain/dates/dates.ts';
import { formatBytes } from '#domain/format-bytes.ts';
import type { ArticlesFile, EventsFile, SentencesFile } from '#schema/data.ts';
import { about } from '#strings/about.ts';
import { builtFile, edition, fixture, pagesOf, readBuilt, type Site } from './site.ts';

for (const site of [edition, fixture])
  describe(`the downloads in ${site.folder}`, () => {
    downloads(site);
  });

function downloads(site: Site): void {
  const built = (file: string): string => readBuilt(site, file);
  const pages = pagesOf(site);
  const isWithdrawn = (file: string): boolean => built(file).includes(about.withdrawn.lead);
  const read = (file: string): unknown => JSON.parse(built(file));
  const sha256 = (file: string): string => hash('sha256', readFileSync(`${site.folder}/${file}`));
  const { articles } = read('data/articles.json') as ArticlesFile;
  const { events } = read('data/events.json') as EventsFile;
  const { sentences } = read('data/sentences.json') as SentencesFile;

  it('the page prints the size and the hash of the bag', () => {
    const page = built('unduh/index.html');
    assert.ok(page.includes(sha256('unduh/arsip.zip')));
    assert.ok(page.includes(formatBytes(readFileSync(`${site.folder}/unduh/arsip.zip`).length)));
  });

  it('every data file has the hash that datapackage.json lists', () => {
    const { resources } = read('data/datapackage.json') as { resources: { path: string; hash: string }[] };
    for (const { path, hash } of resources) assert.equal(`sha256:${sha256(`data/${path}`)}`, hash);
    const files = globSync('**/*.*', { cwd: `${site.folder}/data` }).length;
    assert.equal(files, resources.length + 1);
  });

  it('every JSON file is valid against its schema (ajv)', () => {
    for (const name of ['articles', 'sentences', 'events', 'names']) {
      const ajv = new Ajv2020({ strict: true });
      ajvFormats(ajv);
      assert.ok(ajv.validate(read(`data/schema/${name}.json`) as object, read(`data/${name}.json`)), ajv.errorsText());
    }
  });

  it('every source has the hash that articles.json and SHA256SUMS list', () => {
    const sums = built('sumber/SHA256SUMS').trimEnd().split('\n');
    assert.deepEqual(sums.toSorted(), articles.map(({ id }) => `${sha256(`sumber/${id}.txt`)}  ${id}.txt`).toSorted());
    for (const article of articles) assert.equal(article.sha256, sha256(`sumber/${article.id}.txt`));
  });

  it('every quote is in the sentence it names, and that sentence is on its page', () => {
    for (const { evidence } of events) {
      for (const { article, sentence, quote } of evidence) {
        const found = sentences.find((one) => one.article === article && one.anchor === sentence);
        assert.ok(found?.text.includes(quote));
        assert.ok(built(`artikel/${article}/index.html`).includes(`id="${sentence}"`));
      }
    }
  });

  it('every annotation selects its words in the source, in code points', () => {
    const { first } = read('data/annotations.jsonld') as { first: { items: Annotation[] } };
    for (const { target } of first.items) {
      const [{ exact }, { start, end }] = target.selector;
      const text = built(builtFile(target.source.id));
      assert.equal(Array.from(text).slice(start, end).join(''), exact);
    }
  });

  it('the calendar has every event (ical.js)', () => {
    const calendar = new ICAL.Component(ICAL.parse(built('data/events.ics')) as [string, [], []]);
    const titles = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry).summary);
    assert.equal(titles.length, events.length);
    for (const { title } of events) assert.ok(titles.some((one) => one.startsWith(title)));
  });

  it('every feed has the newest 50 articles, each with a date (feedsmith)', () => {
    const rss = parseRssFeed(built('rss.xml')).items ?? [];
    const atom = parseAtomFeed(built('atom.xml')).entries ?? [];
    const json = parseJsonFeed(read('feed.json')).items ?? [];
    // A feed also lists withdrawn articles.
    const withdrawn = pages.filter(({ file }) => /^artikel\/[^/]+\/index/.test(file) && isWithdrawn(file)).length;
    for (const items of [rss, atom, json]) assert.equal(items.length, Math.min(50, articles.length + withdrawn));
    assert.ok(rss.every(({ pubDate }) => pubDate !== undefined));
    assert.ok(atom.every(({ published }) => published !== undefined));
    assert.ok(json.every(({ date_published }) => date_published !== undefined));
  });

  it('the sitemap dates every page with a date of the feed or of the change list, never with the time of the build', () => {
    const map = built('sitemap-0.xml');
    const dates = [...map.matchAll(/<url><loc>[^<]*<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, at]) => at);
    assert.equal(
      dates.length,
      pages.filter(({ file }) => !/^(?:404|luring\/index)\.html$/.test(file) && !isWithdrawn(file)).length,
    );
    const { zone } = parse(readFileSync(`${site.root}/content/archive.yaml`, 'utf8')) as { zone: string };
    const days = [...built('tentang/perubahan/index.html').matchAll(/<time[^>]* datetime="([^"]*)/g)];
    const knownDates = new Set([
      ...days.map(([, day = '']) => icalendarUtc(dayStart(day, zone))),
      ...[...built('atom.xml').matchAll(/<updated>([^<]*)/g)].map(([, at = '']) => icalendarUtc(at)),
    ]);
    assert.ok(days.length > 0 && knownDates.size > 0);
    for (const at of dates) assert.ok(knownDates.has(icalendarUtc(at ?? '')));
  });

  it('every alternate link of a page leads to a file', () => {
    for (const { file } of pages) {
      for (const [, href = ''] of built(file).matchAll(/<link rel="(?:alternate|search)"[^>]* href="([^"]*)"/g))
        assert.ok(existsSync(`${site.folder}/${builtFile(href)}`), `${file}: ${href}`);
    }
  });

  it('every page has a share image and icons that exist', () => {
    for (const { file } of pages) {
      const html = built(file);
      const [, image = ''] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
      const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)"[^>]* href="([^"]*)"/g)];
      assert.deepEqual(
        icons.map(([, href = '']) => builtFile(href)),
        ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'],
      );
      for (const url of [image, ...icons.map(([, href = '']) => href)])
        assert.ok(url !== '' && existsSync(`${site.folder}/${builtFile(url)}`), `${file}: ${url}`);
    }
  });

  it('every JSON-LD script is JSON with the context of schema.org', () => {
    for (const { file } of pages) {
      for (const [, script = ''] of built(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        assert.equal((JSON.parse(script) as { '@context': string })['@context'], 'https://schema.org');
    }
  });
}

interface Annotation {
  target: { source: { id: string }; selector: [{ exact: string }, { start: number; end: number }] };
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { feed as words } from '#strings/feed.ts';
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { escapeHtml } from '#domain/html.ts';
import { atom } from './atom.ts';
import { feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const withdrawal = {
  kind: 'articles' as const,
  id: 'laporan-lama',
  title: 'Judul',
  date: '2002-03-07',
  reason: 'Diminta penerbitnya.',
};
const made = (text = 'kata', lines = text) => feed(sampleArchive(text, lines), urls, words);
const readRss = async (text?: string, lines?: string) =>
  parseRssFeed(await rss(made(text, lines), 'https://x.example/'));
const readAtom = (text?: string, lines?: string) => parseAtomFeed(atom(made(text, lines), 'https://x.example/'));
const readJson = (text?: string, lines?: string) => parseJsonFeed(jsonFeed(made(text, lines), 'https://x.example/'));

describe('feed', () => {
  it('a correction makes an article new and stands in its text', () => {
    const item = made().items.find(({ url }) => url.endsWith('laporan-satu/'));
    assert.equal(item?.updated, '2002-03-05T00:00:00+07:00');
    assert.equal(item.added, '2002-03-04');
    assert.match(item.content, /<h2>Perubahan<\/h2><ul><li>5 Maret 2002: kata kata<\/li><\/ul>/);
  });

  it('an unprinted date is said in words, with the reason', () => {
    const item = made().items.find(({ url }) => url.endsWith('laporan-dua/'));
    assert.equal(item?.published, null);
    assert.match(item.content, /Tanggal terbit: paling awal 3 Februari 2001\. kata/);
  });

  it('the newest in the archive comes first, then the latest filed, then by id', () => {
    const archive = sampleArchive();
    const [article] = archive.articles;
    assert.ok(article);
    const rows = [
      { id: 'b', day: '2001-02-03', since: '2002-03-04' },
      { id: 'open', day: '2001-02-01', since: '2002-03-04' },
      { id: 'new', day: '2001-01-01', since: '2002-03-05' },
      { id: 'a', day: '2001-02-03', since: '2002-03-04' },
    ];
    const articles = rows.map(({ id, day }) => {
      const edtf = id === 'open' ? '[2001-02-01..]' : day;
      return { ...article, id, day, published: { ...article.published, edtf } };
    });
    const published = { ...archive.published, articles: new Map(rows.map(({ id, since }) => [id, since])) };
    const { items } = feed({ ...archive, articles, published }, urls, words);
    assert.deepEqual(
      items.map(({ url }) => url),
      ['new', 'a', 'b', 'open'].map(urls.article),
    );
    assert.deepEqual(
      articles.map(({ id }) => id),
      rows.map(({ id }) => id),
    );
  });

  it('an article that was withdrawn says so in its place, and nothing of it is left', async () => {
    const archive = sampleArchive();
    const articles = new Map([...archive.published.articles, ['laporan-lama', '2002-03-04']]);
    const published = { ...archive.published, articles };
    const found = feed({ ...archive, published, withdrawn: [withdrawal] }, urls, words);
    const url = urls.article('laporan-lama');
    const item = found.items.find((entry) => entry.url === url);
    assert.equal(found.items.length, 3);
    assert.equal(item?.title, 'Ditarik: Judul');
    assert.equal(item.updated, '2002-03-07T00:00:00+07:00');
    assert.equal(item.content, '<p>Laporan ini ditarik dari arsip pada 7 Maret 2002. Alasan: Diminta penerbitnya.</p>');
    const [inRss] = parseRssFeed(await rss(found, 'https://x.example/')).items?.slice(-1) ?? [];
    assert.deepEqual([inRss?.guid?.value, inRss?.pubDate, inRss?.categories], [url, undefined, undefined]);
    const [inAtom] = parseAtomFeed(atom(found, 'https://x.example/')).entries?.slice(-1) ?? [];
    assert.deepEqual([inAtom?.id, inAtom?.links?.length, inAtom?.source], [url, 1, undefined]);
    const [inJson] = parseJsonFeed(jsonFeed(found, 'https://x.example/')).items?.slice(-1) ?? [];
    assert.deepEqual([inJson?.id, inJson?.external_url, inJson?.date_modified], [url, undefined, item.updated]);
  });

  it('holds the whole text, and every link in it leads somewhere', () => {
    for (const { content } of made(naughty).items)
      assert.ok(content.includes(escapeHtml(`${naughty} satu. ${naughty} dua.`)));
  });
});

describe('RSS, read by feedsmith', () => {
  it('has a date of publication only where one is printed', async () => {
    const { items = [], lastBuildDate } = await readRss();
    assert.deepEqual(
      items.map(({ guid, pubDate }) => [guid?.value, pubDate]),
      [
        ['https://arsip.example/artikel/laporan-dua/', undefined],
        ['https://arsip.example/artikel/laporan-satu/', 'Fri, 02 Feb 2001 17:30:00 GMT'],
      ],
    );
    assert.equal(items[0]?.dcterms?.available?.toString(), '2002-03-04');
    assert.equal(lastBuildDate, 'Tue, 05 Mar 2002 17:00:00 GMT');
  });

  it('naughty words come out unchanged', async () => {
    const read = await readRss(naughty, naughtyLines);
    const [, item] = read.items ?? [];
    assert.equal(read.title, `Arsip ${naughty}`);
    assert.equal(item?.title, naughty);
    assert.deepEqual(item.dc?.creators, [naughty]);
    assert.equal(item.description, naughtyLines);
    assert.equal(item.content?.encoded, made(naughty, naughtyLines).items[1]?.content);
  });
});

describe('Atom, read by feedsmith', () => {
  it('has a date of publication only where one is printed', () => {
    const { entries = [] } = readAtom();
    assert.deepEqual(
      entries.map(({ id, published, updated, authors }) => [id, published, updated, authors?.[0]?.name]),
      [
        ['https://arsip.example/artikel/laporan-dua/', undefined, '2002-03-04T00:00:00+07:00', undefined],
        [
          'https://arsip.example/artikel/laporan-satu/',
          '2001-02-03T00:30:00+07:00',
          '2002-03-05T00:00:00+07:00',
          'kata',
        ],
      ],
    );
  });

  it('naughty words come out unchanged', () => {
    const [, entry] = readAtom(naughty, naughtyLines).entries ?? [];
    assert.equal(entry?.title?.value, naughty);
    assert.equal(entry.summary?.value, naughtyLines);
    assert.deepEqual(entry.content, { type: 'html', value: made(naughty, naughtyLines).items[1]?.content });
    assert.equal(entry.categories?.[0]?.term, naughty);
  });

  it('an entry without an author has its outlet’s, never the feed’s', () => {
    const { authors: [own] = [], entries = [] } = readAtom();
    assert.equal(own?.name, 'Arsip kata');
    assert.deepEqual(
      entries.map(({ authors, source }) => [authors?.[0]?.name, source?.authors?.[0]?.name]),
      [
        [undefined, 'kata'],
        ['kata', undefined],
      ],
    );
  });
});

describe('JSON Feed, read by feedsmith', () => {
  it('has a date of publication only where one is printed', () => {
    const { items = [] } = readJson();
    assert.deepEqual(
      items.map(({ date_published }) => date_published),
      [undefined, '2001-02-03T00:30:00+07:00'],
    );
  });

  it('naughty words come out unchanged', () => {
    const [, item] = readJson(naughty, naughtyLines).items ?? [];
    assert.equal(item?.title, naughty);
    assert.equal(item.authors?.[0]?.name, naughty);
    assert.equal(item.content_html, made(naughty, naughtyLines).items[1]?.content);
  });

  it('an empty archive is an empty feed', () => {
    assert.deepEqual(feed({ ...sampleArchive(), articles: [] }, urls, words).items, []);
  });
});

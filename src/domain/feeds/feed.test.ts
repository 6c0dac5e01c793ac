import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { feed as words } from '#strings/feed.ts';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { escapeHtml } from '#domain/html.ts';
import { must } from '#domain/must.ts';
import { feedPageUrl } from '#domain/urls.ts';
import { atom } from './atom.ts';
import { type Feed, feed } from './feed.ts';
import { type FeedPage, feedPages } from './feed-pages.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const withdrawal = {
  kind: 'articles' as const,
  id: 'laporan-lama',
  title: 'Judul',
  date: '2002-03-07',
  reason: 'Diminta penerbitnya.',
};
const build = (text = 'kata', lines = text) => feed(sampleArchive(text, lines), urls, words);
const newest = (whole: Feed): FeedPage => must(feedPages(whole)[0], 'the first document has the newest items');
const address = (number: number): string => feedPageUrl('https://x.example/feed.xml', number);
const parseRss = async (page: FeedPage) => parseRssFeed(await rss(page, address));
const parseAtom = (page: FeedPage) => parseAtomFeed(atom(page, address));
const parseJson = (page: FeedPage) => parseJsonFeed(jsonFeed(page, address));
const readRss = (text?: string, lines?: string) => parseRss(newest(build(text, lines)));
const readAtom = (text?: string, lines?: string) => parseAtom(newest(build(text, lines)));
const readJson = (text?: string, lines?: string) => parseJson(newest(build(text, lines)));

describe('feed', () => {
  it('a correction updates the item and is listed in its content', () => {
    const item = build().items.find(({ url }) => url.endsWith('laporan-satu/'));
    assert.equal(item?.updated, '2002-03-05T00:00:00+07:00');
    assert.equal(item.added, '2002-03-04');
    assert.match(item.content, /<h2>Perubahan<\/h2><ul><li>5 Maret 2002: kata kata<\/li><\/ul>/);
  });

  it('the date of publication is in the content in words, an unprinted one with its basis', () => {
    const item = build().items.find(({ url }) => url.endsWith('laporan-dua/'));
    assert.equal(item?.issued, null);
    assert.match(item.content, /Tanggal terbit: 3 Februari 2001 atau sesudahnya\. kata/);
    const printed = build().items.find(({ url }) => url.endsWith('laporan-satu/'));
    assert.match(printed?.content ?? '', /<i>Terbit: Sabtu, 3 Februari 2001, pukul 00\.30 WIB\.<\/i>/);
  });

  it('items are sorted by day in the archive, then by filing day, then by id', () => {
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

  it('a withdrawn article becomes a notice without its text', async () => {
    const archive = sampleArchive();
    const articles = new Map([...archive.published.articles, ['laporan-lama', '2002-03-04']]);
    const published = { ...archive.published, articles };
    const withTombstone = feed({ ...archive, published, withdrawn: [withdrawal] }, urls, words);
    const url = urls.article('laporan-lama');
    const item = withTombstone.items.find((other) => other.url === url);
    assert.equal(withTombstone.items.length, 3);
    assert.equal(item?.title, 'Ditarik: Judul');
    assert.equal(item.updated, '2002-03-07T00:00:00+07:00');
    assert.equal(item.content, '<p>Artikel ini ditarik dari arsip pada 7 Maret 2002. Alasan: Diminta penerbitnya.</p>');
    const [inRss] = (await parseRss(newest(withTombstone))).items?.slice(-1) ?? [];
    assert.deepEqual(
      [inRss?.guid?.value, inRss?.pubDate, inRss?.categories],
      [url, 'Sun, 03 Mar 2002 17:00:00 GMT', undefined],
    );
    const [inAtom] = parseAtom(newest(withTombstone)).entries?.slice(-1) ?? [];
    assert.deepEqual([inAtom?.id, inAtom?.links?.length, inAtom?.source], [url, 1, undefined]);
    const [inJson] = parseJson(newest(withTombstone)).items?.slice(-1) ?? [];
    assert.deepEqual([inJson?.id, inJson?.external_url, inJson?.date_modified], [url, undefined, item.updated]);
  });

  it('items contain the whole text', () => {
    for (const { content } of build(hostileText).items)
      assert.ok(content.includes(escapeHtml(`${hostileText} satu. ${hostileText} dua.`)));
  });
});

describe('RSS, parsed by feedsmith', () => {
  it('dates an item on the day on which it was added, and has the printed date beside it', async () => {
    const { items = [], lastBuildDate } = await readRss();
    assert.deepEqual(
      items.map(({ guid, pubDate, dcterms }) => [guid?.value, pubDate, dcterms?.issued?.toString()]),
      [
        ['https://arsip.example/artikel/laporan-dua/', 'Sun, 03 Mar 2002 17:00:00 GMT', undefined],
        ['https://arsip.example/artikel/laporan-satu/', 'Sun, 03 Mar 2002 17:00:00 GMT', '2001-02-03T00:30:00+07:00'],
      ],
    );
    assert.equal(items[0]?.dcterms?.available?.toString(), '2002-03-04');
    assert.equal(lastBuildDate, 'Tue, 05 Mar 2002 17:00:00 GMT');
  });

  it('keeps special characters', async () => {
    const read = await readRss(hostileText, hostileLines);
    const [, item] = read.items ?? [];
    assert.equal(read.title, `Arsip ${hostileText}`);
    assert.equal(item?.title, hostileText);
    assert.deepEqual(item.dc?.creators, [hostileText]);
    assert.equal(item.description, hostileLines);
    assert.equal(item.content?.encoded, build(hostileText, hostileLines).items[1]?.content);
  });
});

describe('Atom, parsed by feedsmith', () => {
  it('dates an entry on the day on which it was added, and has the printed date beside it', () => {
    const { entries = [] } = readAtom();
    assert.deepEqual(
      entries.map(({ id, published, updated, authors }) => [id, published, updated, authors?.[0]?.name]),
      [
        [
          'https://arsip.example/artikel/laporan-dua/',
          '2002-03-04T00:00:00+07:00',
          '2002-03-04T00:00:00+07:00',
          undefined,
        ],
        [
          'https://arsip.example/artikel/laporan-satu/',
          '2002-03-04T00:00:00+07:00',
          '2002-03-05T00:00:00+07:00',
          'kata',
        ],
      ],
    );
  });

  it('keeps special characters', () => {
    const [, entry] = readAtom(hostileText, hostileLines).entries ?? [];
    assert.equal(entry?.title?.value, hostileText);
    assert.equal(entry.summary?.value, hostileLines);
    assert.deepEqual(entry.content, { type: 'html', value: build(hostileText, hostileLines).items[1]?.content });
    assert.equal(entry.categories?.[0]?.term, hostileText);
  });

  it('an entry without a printed author has the outlet as the author of its source, which has the required elements', () => {
    const { authors: [feedAuthor] = [], entries = [] } = readAtom();
    assert.equal(feedAuthor?.name, 'Arsip kata');
    assert.deepEqual(
      entries.map(({ authors, source }) => [
        authors?.[0]?.name,
        source?.authors?.[0]?.name,
        source?.id,
        source?.updated,
      ]),
      [
        [undefined, 'kata', 'https://media.example/', '2002-03-04T00:00:00+07:00'],
        ['kata', undefined, undefined, undefined],
      ],
    );
  });
});

describe('JSON Feed, parsed by feedsmith', () => {
  it('dates an item on the day on which it was added', () => {
    const { items = [] } = readJson();
    assert.deepEqual(
      items.map(({ date_published }) => date_published),
      ['2002-03-04T00:00:00+07:00', '2002-03-04T00:00:00+07:00'],
    );
  });

  it('keeps special characters', () => {
    const [, item] = readJson(hostileText, hostileLines).items ?? [];
    assert.equal(item?.title, hostileText);
    assert.equal(item.authors?.[0]?.name, hostileText);
    assert.equal(item.content_html, build(hostileText, hostileLines).items[1]?.content);
  });

  it('has no items for an empty archive', () => {
    assert.deepEqual(feed({ ...sampleArchive(), articles: [] }, urls, words).items, []);
  });
});

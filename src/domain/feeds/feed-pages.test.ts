import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { feed as words } from '#strings/feed.ts';
import { sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { feedPageUrl } from '#domain/urls.ts';
import { atom } from './atom.ts';
import { type Feed, feed } from './feed.ts';
import { type FeedPage, feedPages } from './feed-pages.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const address = (number: number): string => feedPageUrl('https://x.example/feed.xml', number);
const parseAtom = (page: FeedPage) => parseAtomFeed(atom(page, address));

/** The documents of a feed of n items: page 0, then the archives. */
function pagesOf(count: number): FeedPage[] {
  const sample: Feed = feed(sampleArchive(), urls, words);
  const item = must(sample.items[0], 'the sample has an item');
  const items = Array.from({ length: count }, (_, index) => ({ ...item, url: urls.article(`n${index}`) }));
  return feedPages({ ...sample, items: items.toReversed() });
}

describe('feedPages', () => {
  it('has one document for 50 items, with a link to itself only', () => {
    const [page, ...archives] = pagesOf(50);
    assert.equal(archives.length, 0);
    assert.ok(page);
    assert.doesNotMatch(atom(page, address), /-archive"|<fh:archive/);
  });

  it('leads from the newest 50 items to all others', async () => {
    const [first, second, third] = pagesOf(149);
    assert.ok(first && second && third);
    const atoms = [first, third, second].map(parseAtom);
    assert.deepEqual(
      atoms.map(({ entries }) => entries?.length),
      [50, 50, 50],
    );
    assert.equal(new Set(atoms.flatMap(({ entries = [] }) => entries.map(({ id }) => id))).size, 149);
    const links = (rel: string) => atoms.map((one) => one.links?.find((link) => link.rel === rel)?.href);
    assert.deepEqual(links('self'), [0, 2, 1].map(address));
    assert.deepEqual(links('prev-archive'), [address(2), address(1), undefined]);
    assert.deepEqual(links('next-archive'), [undefined, undefined, address(2)]);
    assert.deepEqual(links('current'), [undefined, address(0), address(0)]);
    const written = await rss(second, address);
    assert.match(written, /<fh:archive\/>|<fh:archive><\/fh:archive>/);
    assert.match(written, /<atom:link href="https:\/\/x\.example\/feed\/2\.xml" rel="next-archive"/);
    assert.deepEqual(
      [first, second, third].map((page) => (jsonFeed(page, address) as { next_url?: string }).next_url),
      [address(2), undefined, address(1)],
    );
  });

  it('keeps an archive as it is when items are added', () => {
    assert.deepEqual(
      [149, 199].map((count) => pagesOf(count)[1]?.items),
      [pagesOf(100)[1]?.items, pagesOf(100)[1]?.items],
    );
  });
});

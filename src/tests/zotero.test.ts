import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { ArticlesFile, NamesFile } from '#schema/data.ts';
import { edition, fixture, pagesOf, readBuilt, type Site } from './site.ts';
import { coinsItems, zoteroItem } from './zotero.ts';

for (const site of [edition, fixture])
  describe(`Zotero, on a page in ${site.folder}`, () => {
    zotero(site);
  });

function zotero(site: Site): void {
  const read = (file: string): unknown => JSON.parse(readBuilt(site, file));
  const { articles } = read('data/articles.json') as ArticlesFile;
  const { names } = read('data/names.json') as NamesFile;
  const outletName = (id: string) => names.find((name) => name.kind === 'outlets' && name.id === id)?.name;

  for (const { id, url, title, titleSource, outlet, authors, edtf, basis, language } of articles) {
    it(`reads ${id} as a newspaper article with only its printed facts`, () => {
      assert.deepEqual(zoteroItem(readBuilt(site, `artikel/${id}/index.html`)), {
        itemType: 'newspaperArticle',
        title: titleSource === 'supplied-from-url' ? `[${title}]` : title,
        publicationTitle: outletName(outlet),
        language,
        url,
        date: basis === 'printed' ? edtf.slice(0, 10) : undefined,
        creators: authors.map(({ name }) => name),
      });
    });
  }

  it('reads an event as a web page', () => {
    const { events } = read('data/events.json') as { events: { id: string; url: string }[] };
    for (const { id, url } of events) {
      const item = zoteroItem(readBuilt(site, `peristiwa/${id}/index.html`));
      assert.deepEqual([item.itemType, item.url, item.creators], ['webpage', url, []]);
    }
  });

  it('reads the day of the edition from every page that has no date of its own', () => {
    const { edition: current } = parse(readFileSync(`${site.root}/content/archive.yaml`, 'utf8')) as {
      edition: { date: string };
    };
    const others = pagesOf(site).filter(({ file }) => !/^(?:artikel|peristiwa)\/[^/]+\/index/.test(file));
    for (const { file } of others) assert.equal(zoteroItem(readBuilt(site, file)).date, current.date, file);
  });

  it('reads the same title from the list of articles and from the page of each', () => {
    const titles = coinsItems(readBuilt(site, 'artikel/index.html')).map((item) => item['rft.title']);
    assert.deepEqual(
      titles,
      articles.map(({ id }) => zoteroItem(readBuilt(site, `artikel/${id}/index.html`)).title),
    );
  });

  it('reads all articles from the list of articles', () => {
    const items = coinsItems(readBuilt(site, 'artikel/index.html'));
    assert.deepEqual(
      items.map((item) => [item['rft.type'], item['rft.source'], item['rft.identifier'], item['rft.creator']]),
      articles.map(({ outlet, url, authors }) => [
        'newspaperArticle',
        outletName(outlet),
        url,
        authors.length === 0 ? undefined : authors.map(({ name }) => name).join('; '),
      ]),
    );
    assert.deepEqual(
      items.map((item) => item['rft.date']),
      articles.map(({ edtf, basis }) => (basis === 'printed' ? edtf.slice(0, 10) : undefined)),
    );
  });
}

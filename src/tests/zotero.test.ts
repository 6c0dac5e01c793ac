import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlesFile, NamesFile } from '../schema/data.ts';
import { readBuilt } from './built-pages.ts';
import { coinsItems, zoteroItem } from './zotero.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(file));
const { articles } = read('data/articles.json') as ArticlesFile;
const { names } = read('data/names.json') as NamesFile;
const outletName = (id: string) => names.find((name) => name.kind === 'outlets' && name.id === id)?.name;

describe('Zotero', () => {
  for (const { id, url, title, outlet, author, published } of articles) {
    it(`takes ${id} for a newspaper article with its printed facts, and invents none`, () => {
      assert.deepEqual(zoteroItem(readBuilt(`artikel/${id}/index.html`)), {
        itemType: 'newspaperArticle',
        title,
        publicationTitle: outletName(outlet),
        language: 'id',
        url,
        date: published?.slice(0, 10),
        creators: author === null ? [] : [author],
      });
    });
  }

  it('takes an event for a web page of the archive', () => {
    const { events } = read('data/events.json') as { events: { id: string; url: string }[] };
    for (const { id, url } of events) {
      const item = zoteroItem(readBuilt(`peristiwa/${id}/index.html`));
      assert.deepEqual([item.itemType, item.url, item.creators], ['webpage', url, []]);
    }
  });

  it('takes all articles at once from the page that lists them', () => {
    const items = coinsItems(readBuilt('artikel/index.html'));
    assert.deepEqual(
      items.map((item) => [item['rft.type'], item['rft.source'], item['rft.identifier'], item['rft.creator'] ?? null]),
      articles.map(({ outlet, url, author }) => ['newspaperArticle', outletName(outlet), url, author]),
    );
    assert.deepEqual(
      items.map((item) => item['rft.date']),
      articles.map(({ published }) => published?.slice(0, 10)),
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { offline as words } from '#strings/offline.ts';
import { useBrowser } from '../browser.ts';
import { fixture, idsOf, smallest } from '../site.ts';
import { FaultyServer } from './faulty-server.ts';
import { copiedPages, hasCopy, newReader, note, registrations, stored, titleOf } from './reader.ts';
import { siteWith } from './sites.ts';

const [visited = '', removed = ''] = idsOf(fixture, 'articles').map((id) => `artikel/${id}/`);

/** Fewer files than the whole site has, and enough for the core. */
const limit = { files: 60, bytes: 5_000_000 };

/** A cache of another archive on the same origin. */
const foreign = 'arsip:/lain/:00000000';

describe('copies and a deploy:', () => {
  const setup = useBrowser(fixture);
  const server = new FaultyServer();
  const sites = { old: '', new: '', oldLarge: '', newLarge: '' };
  const at = (path: string): string => server.url + path;

  before(() => {
    const without = new RegExp(`^${removed}`);
    sites.old = siteWith();
    sites.new = siteWith({ title: ' (baru)', without });
    sites.oldLarge = siteWith({ limit });
    sites.newLarge = siteWith({ title: ' (baru)', limit, without });
  });
  after(() => server.close());

  const isNew = async (page: Page): Promise<boolean> => (await titleOf(page)).includes('(baru)');

  /** Opens the old site and waits until it is stored. */
  async function readOld(t: Parameters<typeof newReader>[0], path = visited) {
    await server.deploy(sites.old);
    const reader = await newReader(t, setup.browser);
    const page = await reader.open(at(path));
    await stored(page);
    return { ...reader, page };
  }

  it('the page of the network is new at once, and all copies after a moment; removed pages are gone', async (t) => {
    const { page, errors } = await readOld(t);
    await server.deploy(sites.new);
    await page.reload();
    assert.ok(await isNew(page));
    await stored(page, 2);
    server.fail('down');
    for (const path of [visited, '', 'artikel/', 'cari/', 'tanggal/']) {
      await page.goto(at(path));
      assert.ok((await isNew(page)) && (await note(page).isVisible()), path);
    }
    await page.goto(at(removed));
    assert.ok((await titleOf(page)).startsWith(words.missing.title));
    assert.deepEqual(errors, []);
  });

  it('an update that fails in part changes no copy, and the next visit completes it', async (t) => {
    const { page } = await readOld(t);
    await server.deploy(sites.new);
    server.fail('truncated', /^tanggal\//);
    await page.reload();
    assert.ok(await isNew(page));
    await page.waitForTimeout(1500);
    server.fail('down');
    for (const path of [visited, '', 'artikel/', removed]) {
      await page.goto(at(path));
      assert.ok(!(await isNew(page)) && (await note(page).isVisible()), path);
    }
    await server.deploy(sites.new);
    await page.reload();
    await stored(page, 2);
    server.fail('down');
    await page.goto(at('tanggal/'));
    assert.ok(await isNew(page));
  });

  it('a tab of the old version and one of the new both work; the old copies are deleted when it is closed', async (t) => {
    const { page: old, open } = await readOld(t, 'cari/');
    await server.deploy(sites.new);
    const page = await open(at('cari/?q=bendungan'));
    await page.locator('#hasil a').first().waitFor();
    assert.ok(await isNew(page));
    await stored(page, 2);
    server.fail('missing', /^(?:pagefind\/(?:index|filter)|cari\/hasil)\//);
    await old.locator('#q').fill('bendungan');
    await old.locator('#hasil a').first().waitFor();
    assert.ok(!(await isNew(old)));
    await old.close();
    await page.close();
    await server.deploy(sites.new);
    const last = await open(at(visited));
    await last.waitForFunction(() => navigator.serviceWorker.controller !== null);
    while ((await last.evaluate(() => caches.keys())).length > 1) await last.waitForTimeout(50);
    server.fail('down');
    await last.reload();
    assert.ok(await isNew(last));
  });

  it('a new version whose worker fails to start leaves the copies of the old one', async (t) => {
    const { page, errors } = await readOld(t);
    await server.deploy(sites.new);
    server.fail('throwing', /^sw\.js/);
    await page.reload();
    assert.ok(await isNew(page));
    await page.waitForTimeout(1000);
    server.fail('down');
    await page.goto(at('artikel/'));
    assert.ok(!(await isNew(page)) && (await note(page).isVisible()));
    assert.deepEqual(errors, []);
  });

  it('of a large archive, visited pages, lists and search are kept, and updated together', async (t) => {
    await server.deploy(sites.oldLarge);
    const { open } = await newReader(t, setup.browser);
    const page = await open(at(removed));
    await hasCopy(page, removed);
    await page.goto(at(visited));
    await stored(page);
    assert.deepEqual(await copiedPages(page), [
      '',
      'artikel/',
      visited,
      removed,
      ...['cari/', 'indeks/', 'luring/', 'tanggal/', 'tentang/'],
    ]);
    await server.deploy(sites.newLarge);
    await page.goto(at(''));
    await stored(page, 2);
    server.fail('down');
    for (const path of [visited, 'tanggal/', 'indeks/', 'cari/']) {
      await page.goto(at(path));
      assert.ok((await isNew(page)) && (await note(page).isVisible()), path);
    }
    for (const path of [removed, 'tanggal/tanpa-tanggal/']) {
      await page.goto(at(path));
      assert.ok((await titleOf(page)).startsWith(words.missing.title));
    }
  });

  it('wrong answers for the visited pages of a large archive are no copies', async (t) => {
    await server.deploy(sites.oldLarge);
    const { open } = await newReader(t, setup.browser);
    const page = await open(at(''));
    await stored(page);
    for (const fault of ['portal', 'truncated', 'redirect'] as const) {
      server.fail(fault, /^artikel\//);
      await page.goto(at(visited));
    }
    server.fail('down');
    await page.goto(at(visited));
    assert.ok((await titleOf(page)).startsWith(words.missing.title));
  });

  for (const [name, folder] of [
    ['an archive that moves to another base path', undefined],
    ['a deploy with OFFLINE=off', smallest.folder],
  ] as const)
    it(`${name} leaves neither worker nor copies, and those of others as they are`, async (t) => {
      const { page, errors } = await readOld(t);
      await page.evaluate((name) => caches.open(name), foreign);
      if (folder === undefined) server.fail('missing');
      else await server.deploy(folder);
      await page.goto(at(''));
      while ((await registrations(page)) > 0) await page.waitForTimeout(50);
      assert.deepEqual(await page.evaluate(() => caches.keys()), [foreign]);
      await page.goto(at('tentang/'));
      await page.waitForTimeout(500);
      assert.equal(await registrations(page), 0);
      assert.deepEqual(
        errors.filter((text) => !text.includes('404')),
        [],
      );
    });

  it('a page that is gone while the archive stays leaves the worker', async (t) => {
    const { page } = await readOld(t);
    server.fail('missing', /^artikel/);
    await page.goto(at(visited));
    await page.waitForTimeout(300);
    assert.equal(await registrations(page), 1);
  });
});

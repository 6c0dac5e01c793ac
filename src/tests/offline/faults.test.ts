import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { offline as words } from '#strings/offline.ts';
import { hostWithoutHttps, useBrowser } from '../browser.ts';
import { fixture, idsOf, readBuilt } from '../site.ts';
import { FaultyServer, faults } from './faulty-server.ts';
import { copiedPages, copies, hasCopy, newReader, note, registrations, stored, titleOf } from './reader.ts';
import { siteWith } from './sites.ts';

const [visited = '', other = ''] = idsOf(fixture, 'articles').map((id) => `artikel/${id}/`);

describe('copies and a fault:', () => {
  const setup = useBrowser(fixture);
  const server = new FaultyServer();
  let site = '';
  const at = (path: string): string => server.url + path;

  before(() => {
    site = siteWith();
  });
  beforeEach(() => server.deploy(site));
  after(() => server.close());

  /** Fails if a copy is not the file that was built. */
  async function assertGenuine(page: Page): Promise<void> {
    const wrong = [...(await copies(page))].filter(([address, text]) => {
      const file = address.replace(/(^|\/)$/, '$1index.html');
      return /\.(?:html|js|json)$/.test(file) && text !== readBuilt({ root: '', folder: site }, file);
    });
    assert.deepEqual(
      wrong.map(([address]) => address),
      [],
    );
  }

  it('an interrupted first visit leaves a copy of the page, and the next visit stores the rest', async (t) => {
    const { open, errors } = await newReader(t, setup.browser);
    server.requested = [];
    const isDown = (): boolean => server.requested.includes('cari/');
    server.faultOf = () => (isDown() ? faults.down : undefined);
    const page = await open(at(visited));
    await hasCopy(page, visited);
    while (!isDown()) await page.waitForTimeout(50);
    await page.close();
    const second = await open(at(visited));
    assert.ok(await note(second).isVisible());
    assert.equal(await titleOf(await open(at('tanggal/'))), words.missing.title);
    await server.deploy(site);
    await second.reload();
    await stored(second);
    server.fail('down');
    await second.goto(at('tanggal/'));
    assert.notEqual(await titleOf(second), words.missing.title);
    assert.deepEqual(errors, []);
  });

  it('no wrong answer becomes a copy, whatever is wrong', async (t) => {
    const wrong = ['truncated', 'altered', 'interrupted', 'error', 'missing', 'portal', 'redirect', 'down'] as const;
    const { open } = await newReader(t, setup.browser);
    let requests = 0;
    server.faultOf = (address) =>
      address === visited || /^(?:_astro|luring|sw\.js|[^/]*\.|$)/.test(address)
        ? undefined
        : faults[wrong[(requests += 1) % wrong.length] ?? 'down'];
    const page = await open(at(visited));
    await hasCopy(page, visited);
    for (const enough of wrong.map((_, visit) => (visit + 1) * 3)) {
      while (requests < enough) await page.waitForTimeout(50);
      await page.reload();
    }
    assert.deepEqual(await copiedPages(page), ['', visited, 'luring/']);
    await server.deploy(site);
    await page.reload();
    await stored(page);
    await assertGenuine(page);
  });

  for (const fault of ['portal', 'redirect'] as const)
    it(`the login page of a public network (${fault}) is shown, and changes no copy`, async (t) => {
      const { open } = await newReader(t, setup.browser);
      const page = await open(at('cari/?q=bendungan'));
      await stored(page);
      server.fail(fault);
      await page.goto(at(visited));
      assert.equal(await titleOf(page), 'Login');
      server.faultOf = (address) => (address === visited ? faults.down : faults[fault]);
      await page.goto(at(visited));
      await assertGenuine(page);
      server.faultOf = (address) => (address === 'cari/' ? faults.down : faults[fault]);
      await page.goto(at('cari/?q=bendungan'));
      await page.locator('#hasil a').first().waitFor();
    });

  it('a network that does not answer is replaced by the copy after some seconds', async (t) => {
    const { open } = await newReader(t, setup.browser);
    const page = await open(at(visited));
    await stored(page);
    server.fail('silent');
    await page.goto(at(other));
    assert.ok(await note(page).isVisible());
    server.fail('error');
    await page.goto(at(visited));
    assert.ok(await note(page).isVisible());
  });

  it('a full storage has the copies that fit, and pages load', async (t) => {
    const { open, errors } = await newReader(t, setup.browser);
    const page = await open('about:blank');
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(server.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await page.goto(at(visited));
    await hasCopy(page, visited);
    await page.waitForTimeout(1000);
    await assertGenuine(page);
    await page.goto(at(other));
    assert.ok(await note(page).isHidden());
    server.fail('down');
    await page.goto(at(visited));
    assert.ok(await note(page).isVisible());
    assert.deepEqual(errors, []);
  });

  it('cleared copies are stored again', async (t) => {
    const { open } = await newReader(t, setup.browser);
    const page = await open(at(visited));
    await stored(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(at(other));
    assert.ok(await note(page).isHidden());
    await stored(page);
  });

  it('a reader who saves data has copies of the visited pages only', async (t) => {
    server.faultOf = (address) =>
      address === 'sw.js'
        ? (answer, response) => {
            const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
            response.writeHead(200, answer.headers).end(saving + String(answer.body));
          }
        : undefined;
    const { open } = await newReader(t, setup.browser);
    const page = await open(at(visited));
    await hasCopy(page, visited);
    await page.goto(at(other));
    await hasCopy(page, other);
    await page.waitForTimeout(500);
    assert.deepEqual(await copiedPages(page), ['', visited, other, 'luring/']);
  });

  it('a worker that fails to start is the same as none', async (t) => {
    server.fail('throwing', /^sw\.js/);
    const { open, errors } = await newReader(t, setup.browser);
    const page = await open(at(visited));
    await page.waitForTimeout(500);
    await page.goto(at('cari/?q=bendungan'));
    await page.locator('#hasil a').first().waitFor();
    assert.equal(await registrations(page), 0);
    assert.deepEqual(errors, []);
  });

  it('a private window that refuses workers is the same as one without', async (t) => {
    const { open, errors } = await newReader(t, setup.browser);
    const page = await open('about:blank');
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await page.goto(at(visited));
    await page.waitForTimeout(500);
    assert.equal(await registrations(page), 0);
    assert.deepEqual(errors, []);
  });

  it('a host without HTTPS has no worker and no error', async (t) => {
    const { open, errors } = await newReader(t, setup.browser);
    const page = await open(at(visited).replace('localhost', hostWithoutHttps));
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => 'serviceWorker' in navigator), false);
    await page.goto(at('cari/?q=bendungan').replace('localhost', hostWithoutHttps));
    await page.locator('#hasil a').first().waitFor();
    // Browsers always say that they ignore this header without HTTPS.
    const others = errors.filter((text) => !text.startsWith('The Cross-Origin-Opener-Policy header'));
    assert.deepEqual(others, []);
  });
});

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '#scripts/serve.ts';
import { useBrowser } from './browser.ts';
import { base, fixture, pagesOf, readBuilt } from './site.ts';

const query = 'cari/?q=bendungan&jenis=artikel';

describe('a copy made by following links', () => {
  const setup = useBrowser(fixture);

  it('is complete: the HTML names every file that search requests, without a query string', async () => {
    const named = new Set(
      pagesOf(fixture).flatMap(({ file }) =>
        [...readBuilt(fixture, file).matchAll(/(?: (?:href|src)="|url\()([^"#?)]+)[")]/g)].map(
          ([, address = '']) => address,
        ),
      ),
    );
    const page = await setup.browser.newPage();
    const requested: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (!request.isNavigationRequest()) requested.push(pathname + search);
    });
    await page.goto(new URL(query, setup.url).href);
    await page.waitForSelector('#hasil > li');
    await page.waitForLoadState('networkidle');
    await page.close();
    assert.ok(
      requested.some((path) => path.includes('/filter/')),
      'the counts of the filters are loaded',
    );
    assert.deepEqual(
      requested.filter((path) => !named.has(path)),
      [],
    );
  });

  it('names every script', () => {
    const html = pagesOf(fixture).map(({ file }) => readBuilt(fixture, file));
    const scripts = globSync('_astro/*.js', { cwd: fixture.folder });
    assert.ok(scripts.length > 3);
    assert.deepEqual(
      scripts.filter((name) => !html.some((text) => text.includes(`"${base}${name.replaceAll('\\', '/')}"`))),
      [],
    );
  });
});

const hasWget = spawnSync('wget', ['--version']).status === 0;

describe('a copy by wget --mirror --convert-links', { skip: hasWget ? false : 'wget is not installed' }, () => {
  const setup = useBrowser(fixture);
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
  let copy: Served;

  before(async () => {
    const { status, stderr } = await run(setup.url, folder);
    // 8: a file is missing on the server, such as the addresses of the invented sources.
    assert.ok(status === 0 || status === 8, stderr);
    copy = await serve(join(folder, base), 0, '/salinan/');
  });
  after(async () => {
    await copy.close();
    rmSync(folder, { recursive: true });
  });

  it('searches when it is served again in another folder, and its results lead to its pages', async () => {
    // The copy has no file of headers, so this server sends its strictest policy. Other servers send none.
    const page = await setup.browser.newPage({ bypassCSP: true });
    await page.goto(new URL(query, copy.url).href);
    await page.waitForSelector('#hasil > li');
    await page.locator('#hasil a').first().click();
    assert.ok(page.url().startsWith(`${copy.url}artikel/`), page.url());
    assert.match(await page.locator('article').innerText(), /bendungan/i);
    await page.close();
  });

  it('reads from file://, and its links lead to its files', async () => {
    const page = await setup.browser.newPage();
    await page.goto(pathToFileURL(join(folder, base, 'index.html')).href);
    await page.locator('.entry h3 a').first().click();
    assert.match(page.url(), /^file:.*peristiwa.*index\.html$/);
    await page.locator('main a[href*="artikel"]').filter({ visible: true }).first().click();
    assert.match(page.url(), /^file:.*artikel/);
    await page.locator('article p').first().waitFor();
    await page.locator('body > header a.name').click();
    assert.match(page.url(), /^file:.*index\.html$/);
    await page.close();
  });
});

/** Copies a site. Asynchronous, because this process serves the site. */
function run(url: string, folder: string): Promise<{ status: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const wget = spawn('wget', ['--mirror', '--convert-links', '--no-host-directories', '-nv', '-P', folder, url]);
    let stderr = '';
    wget.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
    wget.on('close', (status) => {
      resolve({ status, stderr });
    });
  });
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { useBrowser } from '../browser.ts';
import { fixture } from '../site.ts';

describe('the downloaded archive', () => {
  const setup = useBrowser(fixture);

  it('is linked on its page, and reads from file://, with every article, without scripts and requests', async (t) => {
    const page = await setup.browser.newPage();
    await page.goto(`${setup.url}unduh/`);
    assert.equal(
      await page.locator('a[download]').getAttribute('href'),
      new URL('unduh/arsip.zip', setup.url).pathname,
    );
    const folder = mkdtempSync(join(tmpdir(), 'unduh-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(`${fixture.folder}/unduh/arsip.zip`)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(join(folder, path), bytes);
    }
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => request.url().startsWith('file:') || problems.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'arsip/data/index.html')).href);
    const text = await page.locator('body').innerText();
    for (const title of ['Dapur Umum Dibuka di Lapangan', 'Riwayat Singkat Sebuah Bendungan'])
      assert.ok(text.includes(title), title);
    assert.deepEqual(problems, []);
    await page.close();
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const setup = useBrowser(fixture);

describe('the colour scheme', () => {
  it('persists across pages until the reader selects the setting of the system', async () => {
    const context = await setup.browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.goto(setup.url);
    assert.equal(await scheme(), 'light dark');
    await page.getByLabel('Tampilan').selectOption('gelap');
    assert.equal(await scheme(), 'dark');
    await page.goto(new URL('tanggal/', setup.url).href);
    assert.equal(await scheme(), 'dark');
    assert.equal(await page.getByLabel('Tampilan').inputValue(), 'dark');
    await page.getByLabel('Tampilan').selectOption('otomatis');
    await page.reload();
    assert.equal(await scheme(), 'light dark');
    await context.close();
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from '#tests/browser.ts';
import { edition } from '#tests/site.ts';

describe('the home page of the edition on a phone of 360 × 720', () => {
  const visitor = usePage(edition, { viewport: { width: 360, height: 720 } });

  it('is at most 6 screens high, and shows the title of the first event within 1.5', async () => {
    await visitor.open('');
    const { height, first } = await visitor.page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      first: document.querySelector('.entry h3')?.getBoundingClientRect().top ?? Infinity,
    }));
    assert.ok(height <= 6 * 720, `${String(height)} px`);
    assert.ok(first <= 1.5 * 720, `${String(first)} px`);
  });

  it('cuts no text', async () => {
    assert.doesNotMatch(await visitor.page.locator('.timeline').innerText(), /…/);
    assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
});

describe('the home page of the edition on a desktop of 1440 × 900', () => {
  const visitor = usePage(edition, { viewport: { width: 1440, height: 900 } });

  it('shows the story and the first event of the chart on the first screen', async () => {
    await visitor.open('');
    const bottom = await visitor.page
      .locator('.lanes a')
      .first()
      .evaluate((link) => link.getBoundingClientRect().bottom);
    assert.ok(bottom <= 900, `${String(bottom)} px`);
  });

  it('counts the official statements as the overview does', async () => {
    assert.match(await visitor.page.locator('main').innerText(), /41 dari 56 kalimat: pernyataan resmi/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SentencesFile } from '#schema/data.ts';
import { usePage } from './browser.ts';
import { fixture, readBuilt } from './site.ts';

describe('the overview, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false, viewport: { width: 360, height: 720 } });

  it('shows how words travelled: every part of a sentence is in the table beside the figure', async () => {
    await visitor.open('gambaran/');
    const counts = await visitor.page
      .getByRole('region', { name: 'Dari narasumber sampai ke pembaca', exact: true })
      .locator('tbody td:last-child')
      .allInnerTexts();
    const { sentences } = JSON.parse(readBuilt(fixture, 'data/sentences.json')) as SentencesFile;
    const parts = sentences.reduce((sum, sentence) => sum + Math.max(1, sentence.parts.length), 0);
    assert.equal(
      counts.reduce((sum, count) => sum + Number(count), 0),
      parts,
    );
  });

  it('keeps the text of the figure at its size, and the figure on the screen, at 360 px', async () => {
    await visitor.open('gambaran/');
    const figure = visitor.page.getByRole('img', { name: /^Bagan: Dari narasumber/ }).filter({ visible: true });
    const box = await figure.boundingBox();
    assert.equal(box?.width, 320);
    const size = await figure
      .locator('text')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
    assert.equal(size, '13px');
  });
});

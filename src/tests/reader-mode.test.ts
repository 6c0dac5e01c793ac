import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Readability } from '@mozilla/readability';
import { usePage } from './browser.ts';
import { edition, fixture, idsOf, readBuilt, smallest } from './site.ts';

// Reader modes, text browsers and screen readers: the text of every article in order, and nothing in between.

/** The program of the reader mode of Firefox. Other browsers use programs like it. */
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Browsers offer no reader mode for a text with fewer characters. */
const shortest = 140;

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const [name, site] of Object.entries({ edition, fixture, smallest })) {
  describe(`an article without its page: ${name}`, () => {
    // The policy of the site forbids Readability to parse HTML.
    const visitor = usePage(site, { bypassCSP: true });

    for (const id of idsOf(site, 'articles')) {
      it(`is the whole text and nothing else in reader mode: ${id}`, async () => {
        await visitor.open(`artikel/${id}/`);
        const text = (await visitor.page.locator('.words').allTextContents()).map(collapsed).join(' ');
        if (text.length < shortest) return;
        const read: ReturnType<Readability['parse']> = await visitor.page.evaluate(
          `{${readability}; new Readability(document.cloneNode(true)).parse()}`,
        );
        assert.equal(collapsed(read?.textContent ?? ''), text);
      });
    }

    it('is read out as title, facts, paragraphs, notes', async () => {
      for (const id of idsOf(site, 'articles')) {
        await visitor.open(`artikel/${id}/`);
        const snapshot = await visitor.page.locator('article').ariaSnapshot();
        const order = snapshot
          .split('\n')
          .flatMap((line) => /^ {2}- '?(heading ".*" \[level=1\]|\w+)/.exec(line)?.[1] ?? [])
          .map((role) => (role.includes('level=1') ? 'title' : role === 'complementary' ? 'aside' : 'text'));
        const count = order.filter((role) => role === 'text').length;
        assert.deepEqual(order, ['title', 'aside', ...Array<string>(count).fill('text'), 'aside'], snapshot);
      }
    });

    it('has no words of the archive between its paragraphs', () => {
      for (const id of idsOf(site, 'articles')) {
        const html = readBuilt(site, `artikel/${id}/index.html`);
        const [, text = ''] = /<div class="text[^>]*>([^]*?)<\/div>/.exec(html) ?? [];
        assert.equal(/<(?:aside|nav|details|section|button)\b/.exec(text), null, id);
      }
    });
  });
}

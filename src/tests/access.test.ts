import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.ts';
import { fixture, kindsOf } from './site.ts';

const kinds = kindsOf(fixture);

/** What older browsers ignore. All styles of the site are in cascade layers (2022), all its colours use light-dark() (2024). */
const olderBrowsers: Record<string, (html: string) => string> = {
  'a browser of 2021, without scripts': (html) => html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, ''),
  'a browser of 2023, without scripts': (html) => html.replaceAll('light-dark(', 'unknown('),
};

describe('each kind of page', () => {
  const setup = useBrowser(fixture);

  it('with text of 200 % at 360 px has no text over other text and no divided word, and fits the screen', async () => {
    const page = await setup.browser.newPage({ viewport: { width: 360, height: 740 } });
    const problems: string[] = [];
    for (const { address } of kinds) {
      await page.goto(new URL(`.${address}`, setup.url).href);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
      });
      const { width, left, overlaps, divided } = await page.evaluate(findOverlaps);
      if (width > 360 || left < 0) problems.push(`${address} goes from ${String(left)} to ${String(width)} px`);
      problems.push(...[...overlaps, ...divided].map((words) => `${address}: ${words}`));
    }
    await page.close();
    assert.deepEqual(problems, []);
  });

  it('has no target smaller than 24 px, except in a line of text or with space around it (WCAG 2.2, 2.5.8)', async () => {
    const page = await setup.browser.newPage({ viewport: { width: 360, height: 740 } });
    const problems: string[] = [];
    for (const { address } of kinds) {
      await page.goto(new URL(`.${address}`, setup.url).href);
      const small = await page.evaluate(findSmallTargets);
      problems.push(...small.map((target) => `${address}: ${target}`));
    }
    await page.close();
    assert.deepEqual(problems, []);
  });

  for (const [browser, lower] of Object.entries(olderBrowsers))
    it(`is a readable document in ${browser}`, async () => {
      const page = await setup.browser.newPage({
        viewport: { width: 360, height: 740 },
        javaScriptEnabled: false,
        bypassCSP: true,
      });
      await page.route('**/*', async (route) => {
        const answer = await route.fetch();
        const isPage = answer.headers()['content-type']?.startsWith('text/html') === true;
        await route.fulfill({ response: answer, ...(isPage && { body: lower(await answer.text()) }) });
      });
      const problems: string[] = [];
      for (const { address } of kinds) {
        await page.goto(new URL(`.${address}`, setup.url).href);
        if (!(await page.getByRole('heading', { level: 1 }).isVisible())) problems.push(`${address} shows no title`);
        const found = await page.evaluate(() => ({
          colours: [
            ...new Set(
              [...document.querySelectorAll('main p, main li, main h1')].map((one) => getComputedStyle(one).color),
            ),
          ],
          icon: Math.max(
            ...[...document.querySelectorAll('svg:not([role], svg svg)')].map(
              (svg) => svg.getBoundingClientRect().height,
            ),
          ),
        }));
        if (found.icon > 100) problems.push(`${address} has an icon ${String(found.icon)} px high`);
        const pale = found.colours.filter((colour) => colour !== 'rgb(0, 0, 0)');
        if (pale.length > 0) problems.push(`${address} has text in ${pale.join(' and ')} instead of black`);
      }
      await page.close();
      assert.deepEqual(problems, []);
    });
});

/**
 * Returns the width of the page, where its leftmost bar is, the pairs of visible texts of which one covers the other, and the
 * words on two lines.
 */
function findOverlaps(): { width: number; left: number; overlaps: string[]; divided: string[] } {
  const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const overlaps = new Set<string>();
  const divided: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !parent || parent.closest('.skip, svg, details:not([open]), select')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || getComputedStyle(parent).clipPath !== 'none') continue;
    const range = document.createRange();
    for (const { index, 0: word } of node.textContent?.matchAll(/(?<![^\s"“(])\p{L}{2,16}(?![^\s"”).,;:?!])/gu) ?? []) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) divided.push(word);
    }
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (bottom - top) / 4; // Lines of text may touch.
      if (right - left > 2)
        boxes.push({ text: text.slice(0, 30), left, right, top: top + middle, bottom: bottom - middle });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((a, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (!b || b.top >= a.bottom) break;
      if (a.left + 2 < b.right && b.left + 2 < a.right) overlaps.add(`“${a.text}” / “${b.text}”`);
    }
  });
  const left = Math.min(0, ...[...document.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().left));
  return { width: document.documentElement.scrollWidth, left, overlaps: [...overlaps].slice(0, 5), divided };
}

/** Returns the targets that are too small: outside lines of text, and with the centre of another target within 24 px. */
function findSmallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.skip'))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const isInText = (target: HTMLElement): boolean => {
    const block = target.closest('p, figcaption');
    return block !== null && block.textContent.trim() !== target.textContent.trim();
  };
  const small = targets.filter(({ target, box }) => Math.min(box.width, box.height) < 24 && !isInText(target));
  return small
    .filter(({ target, box }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some((other) => {
        if (other.target === target) return false;
        const [dx, dy] = [
          Math.max(other.box.left - x, 0, x - other.box.right),
          Math.max(other.box.top - y, 0, y - other.box.bottom),
        ];
        return Math.hypot(dx, dy) < 12;
      });
    })
    .map(
      ({ target, box }) =>
        `${target.outerHTML.slice(0, 80)} ${String(Math.round(box.width))}×${String(Math.round(box.height))}`,
    );
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { printedPieces } from './printed-pieces.ts';
import { edition, fixture, kindsOf } from './site.ts';

const dated = 'artikel/posmambera-gubernur-tuding-pembalak/';

describe('a printed article', () => {
  const visitor = usePage(fixture, { colorScheme: 'dark' });

  it('prints dark text on white, with open facts and the address, and without controls', async () => {
    await visitor.open(dated);
    const { page } = visitor;
    assert.ok(await page.getByRole('button', { name: 'Salin: Catatan kaki' }).isVisible());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
    assert.ok(await page.locator('.facts dt').first().isVisible());
    assert.ok(await page.getByRole('banner').getByText(new URL(page.url()).pathname).isVisible());
    for (const control of [page.getByRole('button'), page.getByRole('navigation'), page.getByRole('combobox')]) {
      assert.equal(await control.filter({ visible: true }).count(), 0, String(control));
    }
  });

  it('has ten sentences on two pages, with the notes at the end in two columns', async () => {
    await visitor.open(dated);
    const pdf = await visitor.page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 2);
    await visitor.page.emulateMedia({ media: 'print' });
    const notes = visitor.page.locator('.notes');
    assert.equal(await notes.evaluate((element) => getComputedStyle(element).columnCount), '2');
    const [text, end] = [await visitor.page.locator('.text').boundingBox(), await notes.boundingBox()];
    assert.ok(text && end && end.y >= text.y + text.height);
  });

  it('begins each fact on a line of its own, and prints no sign for opening a quote', async () => {
    const { page } = visitor;
    await visitor.open(dated);
    await page.emulateMedia({ media: 'print' });
    const facts = await page.locator('.facts dt').evaluateAll((terms) =>
      terms.map((term) => {
        const [line] = term.nextElementSibling?.getClientRects() ?? [];
        const { left, top } = term.getBoundingClientRect();
        return { left, withText: line?.top === top };
      }),
    );
    const [first] = facts;
    assert.ok(first?.withText);
    assert.deepEqual(facts, Array<typeof first>(facts.length).fill(first));
    await visitor.open('tanggal/2032/01/01/');
    const signs = await page
      .locator('details[open].by > summary')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line, '::after').content));
    assert.deepEqual([...new Set(signs)], ['none']);
  });

  it('prints the addresses of links to other sites', async () => {
    const { page } = visitor;
    await visitor.open(dated);
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.facts a[rel*="external"]');
    const address = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    assert.ok(address.includes((await link.getAttribute('href')) ?? '?'), address);
  });
});

for (const [name, site] of Object.entries({ edition, fixture })) {
  describe(`each kind of printed page: ${name}`, () => {
    const visitor = usePage(site, { viewport: { width: 658, height: 900 } });

    it('has no heading alone at the foot of a sheet, and nothing wider than the sheet', async () => {
      const { page } = visitor;
      const problems: string[] = [];
      for (const { address } of kindsOf(site)) {
        await visitor.open(`.${address}`);
        const pieces = printedPieces(await page.pdf({ preferCSSPageSize: true, tagged: true }));
        assert.ok(pieces.length > 0, address);
        const sheets = [...new Set(pieces.map(({ sheet }) => sheet))];
        pieces.forEach(({ sheet, heading }, index) => {
          const next = pieces[index + 1];
          if (heading !== null && next && next.heading !== heading && next.sheet !== sheet)
            problems.push(`${address}: the last heading of sheet ${String(sheets.indexOf(sheet) + 1)}`);
        });
        await page.emulateMedia({ media: 'print' });
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('svg:not(svg svg), table, img, pre')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map(({ localName }) => localName),
        );
        await page.emulateMedia({ media: null });
        problems.push(...wide.map((element) => `${address}: ${element}`));
      }
      assert.deepEqual(problems, []);
    });
  });
}

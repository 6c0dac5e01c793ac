import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { layoutShift, useBrowser } from './browser.ts';
import { base, fixture, kindsOf } from './site.ts';

/** Half of what Core Web Vitals call good. The footer of a short page grows while it arrives. */
const limit = 0.05;

/** How a page arrives: in so many pieces, each after a pause in milliseconds, so that the browser paints between them. */
const arrival = { pieces: 12, pause: 50 };

/** The query of an address whose page arrives in a piece for each entry of its lists. */
const byEntry = '?entri';

describe('every kind of page, while its HTML arrives in pieces', () => {
  const setup = useBrowser(fixture);
  const slow = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', setup.url)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? '';
      response.setHeader('Content-Type', type);
      if (type.startsWith('text/html'))
        for (const piece of piecesOf(await answer.text(), request.url?.endsWith(byEntry))) {
          response.write(piece);
          await wait(arrival.pause);
        }
      else response.write(Buffer.from(await answer.arrayBuffer()));
      response.end();
    });
  });
  const shiftOf = async (path: string, width: number): Promise<number> => {
    const page = await setup.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`http://localhost:${String((slow.address() as AddressInfo).port)}${base}${path}`);
    const shift = await page.evaluate(layoutShift);
    await page.close();
    return shift;
  };
  before(() => new Promise<void>((resolve) => slow.listen(0, 'localhost', resolve)));
  after(() => {
    slow.close();
    slow.closeAllConnections();
  });

  for (const width of [412, 1350])
    it(`shifts its layout by less than ${String(limit)} at ${String(width)} px`, async () => {
      const shifted: string[] = [];
      for (const { address } of kindsOf(fixture)) {
        const shift = await shiftOf(address.slice(1), width);
        if (shift >= limit) shifted.push(`${address} by ${shift.toFixed(3)}`);
      }
      assert.deepEqual(shifted, []);
    });

  it('moves no entry of the menu when the next one arrives', async () => {
    assert.equal(await shiftOf(`cari/${byEntry}`, 1280), 0);
  });
});

function piecesOf(html: string, isByEntry = false): string[] {
  if (isByEntry) return html.split(/(?=<li)/);
  const length = Math.ceil(html.length / arrival.pieces);
  return Array.from({ length: arrival.pieces }, (_, index) => html.slice(index * length, (index + 1) * length));
}

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { layoutShift, useBrowser } from './browser.ts';
import { base, fixture, kindsOf } from './site.ts';

/** Half of what Core Web Vitals call good. The menu, and the footer of a short page, grow while they arrive. */
const limit = 0.05;

/** How a page arrives: in so many pieces, each after a pause in milliseconds, so that the browser paints between them. */
const arrival = { pieces: 12, pause: 50 };

describe('every kind of page, while its HTML arrives in pieces', () => {
  const setup = useBrowser(fixture);
  const slow = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', setup.url)).then(async (answer) => {
      const type = answer.headers.get('Content-Type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.setHeader('Content-Type', type);
      const step = type.startsWith('text/html') ? Math.ceil(body.length / arrival.pieces) : body.length;
      for (let start = 0; start < body.length; start += step) {
        response.write(body.subarray(start, start + step));
        if (step < body.length) await wait(arrival.pause);
      }
      response.end();
    });
  });
  before(() => new Promise<void>((resolve) => slow.listen(0, 'localhost', resolve)));
  after(() => {
    slow.close();
    slow.closeAllConnections();
  });

  for (const width of [412, 1350])
    it(`shifts its layout by less than ${String(limit)} at ${String(width)} px`, async () => {
      const origin = `http://localhost:${String((slow.address() as AddressInfo).port)}`;
      const shifted: string[] = [];
      for (const { address } of kindsOf(fixture)) {
        const page = await setup.browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(origin + base.slice(0, -1) + address);
        const shift = await page.evaluate(layoutShift);
        if (shift >= limit) shifted.push(`${address} by ${shift.toFixed(3)}`);
        await page.close();
      }
      assert.deepEqual(shifted, []);
    });
});

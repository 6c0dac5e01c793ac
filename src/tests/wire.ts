import type { Browser } from 'playwright-core';

/** What came over the wire. */
export interface Wire {
  /** Bytes as they travelled: compressed, with the headers of the answers. */
  bytes: number;
  requests: number;
}

/** All that a page asks for from a cold cache until it rests, as the browser's own network counts it. */
export async function wireOf(browser: Browser, address: string, ready: string): Promise<Wire> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const wire: Wire = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength;
    wire.requests += 1;
  });
  await session.send('Network.enable');
  await page.goto(address);
  await page.waitForSelector(ready);
  // A browser with a window asks for the icon, too.
  await page
    .locator('link[rel=icon]')
    .evaluateAll((links) => Promise.all(links.map((link) => fetch((link as HTMLLinkElement).href))));
  await page.waitForLoadState('networkidle');
  await page.close();
  return wire;
}

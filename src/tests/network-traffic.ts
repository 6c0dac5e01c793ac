import type { Browser, BrowserContextOptions } from 'playwright-core';

/** The network traffic of a page. */
export interface NetworkTraffic {
  /** Compressed bytes, with the headers of the responses. */
  bytes: number;
  requests: number;
}

/**
 * Loads a page with an empty cache and returns its traffic, as the browser's network layer counts it.
 * @param ready a selector; counting ends once it matches and the network is idle
 */
export async function networkTraffic(
  browser: Browser,
  address: string,
  ready: string,
  options: BrowserContextOptions = {},
): Promise<NetworkTraffic> {
  const page = await browser.newPage(options);
  const session = await page.context().newCDPSession(page);
  const traffic: NetworkTraffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await session.send('Network.enable');
  await page.goto(address);
  await page.waitForSelector(ready);
  // A browser with a window also requests the icon.
  await page
    .locator('link[rel=icon]')
    .evaluateAll((links) => Promise.all(links.map((link) => fetch((link as HTMLLinkElement).href))));
  await page.waitForLoadState('networkidle');
  await page.close();
  return traffic;
}

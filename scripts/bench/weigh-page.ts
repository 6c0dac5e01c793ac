import { launchBrowser } from '#tests/browser.ts';
import { serve } from '#scripts/serve.ts';
import { wireOf } from '#tests/wire.ts';

/** Say what the built search page and its first answer carry over the wire, headers and all, from a cold cache in a browser. */
export async function weighPage(query: string): Promise<void> {
  const [browser, site] = [await launchBrowser(), await serve('dist', 0, process.env.BASE)];
  const address = `${site.url}cari/?q=${encodeURIComponent(query)}`;
  const { bytes, requests } = await wireOf(browser, address, '#hasil > li');
  console.log(`The whole page and its first answer: ${bytes} bytes in ${requests} requests (gzip).`);
  await browser.close();
  await site.close();
}

import { existsSync, mkdirSync } from 'node:fs';
import { launchBrowser } from '#tests/browser.ts';
import { serve } from './serve.ts';

const folder = '.github/pictures';
const desk = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

/** The pictures: the file, the address of the page, and the options of the browser. */
const pictures = [
  { file: 'timeline-light', address: '', view: { viewport: desk, colorScheme: 'light' } },
  { file: 'timeline-dark', address: '', view: { viewport: desk, colorScheme: 'dark' } },
  { file: 'timeline-phone', address: '', view: { viewport: phone, colorScheme: 'light' } },
  { file: 'article-light', address: 'artikel', view: { viewport: desk, colorScheme: 'light' } },
  { file: 'article-phone', address: 'artikel', view: { viewport: phone, colorScheme: 'dark' } },
  { file: 'comparison-light', address: 'perbandingan', view: { viewport: desk, colorScheme: 'light' } },
] as const;

if (!existsSync('dist/index.html')) {
  console.error('There is no built archive in "dist". Run "npm run build" first.');
  process.exitCode = 2;
} else {
  await takePictures();
  console.log(`${String(pictures.length)} pictures are in ${folder}.`);
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, site] = [await launchBrowser(), await serve('dist', 0, process.env.BASE)];
  for (const { file, address, view } of pictures) {
    const page = await browser.newPage({ ...view, reducedMotion: 'reduce' });
    await page.goto(new URL(address === '' ? './' : `${address}/`, site.url).href);
    // On a list page, open the first entry.
    if (address !== '') await page.locator(`main li a[href*="/${address}/"]`).first().click();
    await page.waitForLoadState();
    await page.screenshot({ path: `${folder}/${file}.png` });
    await page.close();
  }
  await browser.close();
  await site.close();
}

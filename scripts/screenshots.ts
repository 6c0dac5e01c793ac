import { existsSync } from 'node:fs';
import { launchBrowser } from '#tests/browser.ts';
import { serve } from './serve.ts';

// npm run screenshots: takes the picture of the README.

const picture = '.github/pictures/timeline-light.png';

if (!existsSync('dist/index.html')) {
  console.error('There is no built archive in "dist". Run "npm run build" first.');
  process.exitCode = 2;
} else {
  const site = await serve('dist', 0, process.env.BASE);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(site.url);
  await page.screenshot({ path: picture });
  await browser.close();
  await site.close();
  console.log(`The picture is ${picture}.`);
}

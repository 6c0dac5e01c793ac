import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { must } from '#domain/must.ts';
import { serve } from '#scripts/serve.ts';
import { run, tools } from '#scripts/run.ts';
import { launchBrowser } from '#tests/browser.ts';
import { writeBareSite } from './build/plain-site.ts';
import { median } from './median.ts';
import { pageKinds } from './page-kinds.ts';

const bareFolder = '.build/bench/bare';

/**
 * Prints when each kind of page of `dist` is painted first, and the ratio to a page without style in the same run, in a
 * browser that is slowed down to a phone: 150 ms of latency, 1.6 Mbit/s, a quarter of the CPU.
 * @param args `--runs` (of each page; the median counts)
 */
export async function benchPaint(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '7' } } });
  rmSync(bareFolder, { recursive: true, force: true });
  writeBareSite(bareFolder);
  const { ok, output } = run([resolve(tools.astro), 'build'], { cwd: bareFolder, capture: true });
  if (!ok) throw new Error(output);
  const [browser, site, bare] = [
    await launchBrowser(),
    await serve('dist', 0, process.env.BASE),
    await serve(`${bareFolder}/dist`, 0),
  ];
  const pages = Array.from(pageKinds('dist'), ([kind, files]) => ({
    kind,
    url: site.url + must(files[Math.floor(files.length / 2)], 'a kind has a page').replace(/index\.html$/, ''),
  }));
  const times = [...pages, { kind: 'bare page', url: bare.url }].map((page): Times => ({
    ...page,
    first: [],
    largest: [],
  }));
  // Each run measures every page once, so that a slow moment of the machine does not meet one page alone.
  for (let index = 0; index < Number(values.runs); index += 1)
    for (const page of times) {
      const { first, largest } = await paintTimes(browser, page.url);
      page.first.push(first);
      page.largest.push(largest);
    }
  const floor = must(times.at(-1), 'the bare page is the last one');
  console.log(`${'page'.padEnd(28)} first paint ms  ratio  largest paint ms  ratio`);
  for (const { kind, first, largest } of times)
    console.log(
      [
        kind.padEnd(28),
        median(first).toFixed(0).padStart(14),
        (median(first) / median(floor.first)).toFixed(2).padStart(6),
        median(largest).toFixed(0).padStart(17),
        (median(largest) / median(floor.largest)).toFixed(2).padStart(6),
      ].join(' '),
    );
  await browser.close();
  await Promise.all([site.close(), bare.close()]);
}

/** The times of one page in all runs, in milliseconds from the start of the navigation. */
interface Times {
  kind: string;
  url: string;
  first: number[];
  largest: number[];
}

/** Loads a page with an empty cache, and returns when it was painted. */
async function paintTimes(browser: Browser, url: string): Promise<{ first: number; largest: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const speed = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const times = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<number>((found) => {
        new PerformanceObserver((list) => {
          found(list.getEntries().at(-1)?.startTime ?? NaN);
        }).observe({ type, buffered: true });
      });
    return { first: await entries('paint'), largest: await entries('largest-contentful-paint') };
  });
  await context.close();
  return times;
}

import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { must } from '#domain/must.ts';
import { serve } from '#scripts/serve.ts';
import { run, tools } from '#scripts/run.ts';
import { launchBrowser } from '#tests/browser.ts';
import { writeBareSite } from './build/plain-site.ts';
import { pageKinds } from './page-kinds.ts';
import { measureInTurn, median, printTable, times } from './report.ts';

const bareFolder = '.build/bench/bare';

/**
 * Prints when each kind of page of a built site is painted first and whole, the ratios to a page without style in the same run,
 * and when the page is usable, in a browser that is slowed down to a phone: 150 ms of latency, 1.6 Mbit/s, a quarter of the CPU.
 * @param args `--site` (a built folder), `--runs` (of each page; the median counts), `--heaviest` (page of each kind, not the
 * middle one)
 */
export async function benchPaint(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '7' },
      heaviest: { type: 'boolean' },
    },
  });
  rmSync(bareFolder, { recursive: true, force: true });
  writeBareSite(bareFolder);
  const { ok, output } = run([resolve(tools.astro), 'build'], { cwd: bareFolder, capture: true });
  if (!ok) throw new Error(output);
  const [browser, site, bare] = [
    await launchBrowser(),
    await serve(values.site, 0, process.env.BASE),
    await serve(`${bareFolder}/dist`, 0),
  ];
  const bytes = (file: string): number => statSync(`${values.site}/${file}`).size;
  const pages = Array.from(pageKinds(values.site), ([kind, files]) => {
    const sorted = values.heaviest ? files.toSorted((a, b) => bytes(b) - bytes(a)) : files;
    const file = must(sorted[values.heaviest ? 0 : Math.floor(files.length / 2)], 'a kind has a page');
    return { kind, url: site.url + file.replace(/index\.html$/, '') };
  }).concat({ kind: 'bare page', url: bare.url });
  const measured = await measureInTurn(
    Number(values.runs),
    pages.map(
      ({ url }) =>
        () =>
          paintOf(browser, url),
    ),
  );
  const floor = must(measured.at(-1), 'the bare page is the last one');
  const time = (paints: readonly Paint[], name: 'first' | 'largest' | 'usable') =>
    median(paints.map((one) => one[name]));
  const cells = (paints: readonly Paint[], name: 'first' | 'largest') => [
    time(paints, name).toFixed(0),
    times(time(paints, name), time(floor, name)),
  ];
  printTable(
    ['page', 'first paint ms', 'ratio', 'largest paint ms', 'ratio', 'usable ms', 'largest element'],
    pages.map(({ kind }, index) => {
      const paints = measured[index] ?? [];
      const usable = time(paints, 'usable').toFixed(0);
      return [kind, ...cells(paints, 'first'), ...cells(paints, 'largest'), usable, paints[0]?.element ?? ''];
    }),
  );
  await browser.close();
  await Promise.all([site.close(), bare.close()]);
}

/** One load of a page. Times are in milliseconds from the start of the navigation. */
interface Paint {
  first: number;
  largest: number;
  /** The page is painted and parsed, and no task of more than 50 ms follows: it answers at once. */
  usable: number;
  /** The element of the largest paint: "P". */
  element: string;
}

/** Loads a page with an empty cache. */
async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const speed = { downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(async () => {
    const lastOf = (type: string) =>
      new Promise<(PerformanceEntry & { element?: Element }) | undefined>((found) => {
        new PerformanceObserver((list) => {
          found(list.getEntries().at(-1));
        }).observe({ type, buffered: true });
        setTimeout(found, 200);
      });
    const [first, largest] = [await lastOf('paint'), await lastOf('largest-contentful-paint')];
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const task = await lastOf('longtask');
    return {
      first: first?.startTime ?? NaN,
      largest: largest?.startTime ?? NaN,
      element: largest?.element?.localName ?? '',
      usable: Math.max(
        first?.startTime ?? NaN,
        navigation?.domInteractive ?? NaN,
        (task?.startTime ?? 0) + (task?.duration ?? 0),
      ),
    };
  });
  await context.close();
  return paint;
}

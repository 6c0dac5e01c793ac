import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { serve, type Served } from '#scripts/serve.ts';
import { must } from '#domain/must.ts';
import { chromiumFromNpm } from './chromium.ts';
import { base, type Site } from './site.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--font-render-hinting=none'];

/** Starts a headless browser: the one in CHROME_PATH, the one that npm brought, or an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const faults: unknown[] = [];
  for (const place of await places()) {
    try {
      return await chromium.launch({ args, ...place });
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new Error('No browser could be started; install Chrome or Chromium, or name one in CHROME_PATH.', {
    cause: new AggregateError(faults),
  });
}

/** A browser and a served site for the tests of a `describe` or a file: started before the first, stopped after the last. */
export function stage(site: Site): Stage {
  let [browser, served]: [Browser?, Served?] = [];
  before(async () => {
    // The site first: without a built one there is no browser to close.
    served = await serve(site.folder, 0, base);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return must(browser, 'no browser before the tests begin');
    },
    get url() {
      return must(served, 'no site before the tests begin').url;
    },
  };
}

/** One page over a served site for the tests of a `describe`. */
export function visit(site: Site, options: BrowserContextOptions = {}): Visit {
  const on = stage(site);
  let page: Page | undefined;
  before(async () => {
    page = await on.browser.newPage(options);
  });
  return {
    get page() {
      return must(page, 'no page before the tests begin');
    },
    get url() {
      return on.url;
    },
    async open(path) {
      await this.page.goto(new URL(path, this.url).href);
    },
  };
}

/** Where a browser may be, best first. */
async function places(): Promise<LaunchOptions[]> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [{ executablePath: CHROME_PATH }];
  if (process.platform === 'linux' && process.arch === 'x64') return [await chromiumFromNpm()];
  return [{ channel: 'chrome' }, { channel: 'msedge' }, { executablePath: '/usr/bin/chromium' }];
}

/** A browser to test with, and the address of the site. */
interface Stage {
  readonly browser: Browser;
  readonly url: string;
}

/** A page to test with, the address of the site it is on, and the way to another of its pages. */
interface Visit {
  readonly page: Page;
  readonly url: string;
  open: (path: string) => Promise<void>;
}

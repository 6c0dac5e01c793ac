import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { serve, type Served } from '#scripts/serve.ts';
import { must } from '#domain/must.ts';
import { chromiumFromNpm } from './chromium.ts';
import { base, type Site } from './site.ts';

/** A host of this machine that browsers do not trust, as a host without HTTPS. */
export const hostWithoutHttps = 'arsip.test';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  `--host-resolver-rules=MAP ${hostWithoutHttps} 127.0.0.1`,
];

/**
 * Starts a headless browser: the one in CHROME_PATH, else the Chromium from npm, else an installed Chrome or Edge. A context has
 * no service worker unless it asks for one, because the worker would load the whole archive in every test.
 * @throws {Error} if no browser starts; `cause` has the error of each
 */
export async function launchBrowser(): Promise<Browser> {
  const errors: unknown[] = [];
  for (const options of await launchOptions()) {
    try {
      const browser = await chromium.launch({ args, ...options });
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        if (options?.serviceWorkers !== 'allow')
          await context.addInitScript('delete Navigator.prototype.serviceWorker');
        return context;
      };
      return browser;
    } catch (error) {
      errors.push(error);
    }
  }
  throw new Error('No browser could be started. Install Chrome or Chromium, or set CHROME_PATH to its file.', {
    cause: new AggregateError(errors),
  });
}

/** Starts a browser and serves a site before the first test of a `describe` or a file, and stops both after the last. */
export function useBrowser(site: Site): Stage {
  let [browser, served]: [Browser?, Served?] = [];
  before(async () => {
    // Serve first: if the site is not built, no browser has to be closed.
    served = await serve(site.folder, 0, base);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return must(browser, 'the browser starts before the first test; read it inside a test');
    },
    get url() {
      return must(served, 'the site is served before the first test; read it inside a test').url;
    },
  };
}

/** Opens one page of a served site for all tests of a `describe`. */
export function usePage(site: Site, options: BrowserContextOptions = {}): Visit {
  const setup = useBrowser(site);
  let page: Page | undefined;
  before(async () => {
    page = await setup.browser.newPage(options);
  });
  return {
    get page() {
      return must(page, 'the page opens before the first test; read it inside a test');
    },
    get url() {
      return setup.url;
    },
    async open(path) {
      await this.page.goto(new URL(path, this.url).href);
    },
  };
}

/** Runs in a page: returns the sum of the layout shifts since it started to load, as Cumulative Layout Shift counts them. */
export const layoutShift = (): Promise<number> =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 500, 0);
  });

/** Returns the options to start each possible browser, in order of preference. */
async function launchOptions(): Promise<LaunchOptions[]> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [{ executablePath: CHROME_PATH }];
  if (process.platform === 'linux' && process.arch === 'x64') return [await chromiumFromNpm()];
  return [{ channel: 'chrome' }, { channel: 'msedge' }, { executablePath: '/usr/bin/chromium' }];
}

/** A running browser and a served site. */
interface Stage {
  readonly browser: Browser;
  /** The address of the home page, with a slash at its end. */
  readonly url: string;
}

/** An open page of a served site. */
interface Visit {
  readonly page: Page;
  /** The address of the home page, with a slash at its end. */
  readonly url: string;
  /** Opens a page by its path below the home page: `artikel/`. */
  open: (path: string) => Promise<void>;
}

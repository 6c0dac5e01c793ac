import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.ts';
import { chromiumFromNpm } from './chromium.ts';

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

/** Serves dist for a browser to visit. */
export const servedSite = (): Promise<Served> => serve('dist', 0, process.env.BASE);

/** Where a browser may be, best first. */
async function places(): Promise<LaunchOptions[]> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [{ executablePath: CHROME_PATH }];
  if (process.platform === 'linux' && process.arch === 'x64') return [await chromiumFromNpm()];
  return [{ channel: 'chrome' }, { channel: 'msedge' }, { executablePath: '/usr/bin/chromium' }];
}

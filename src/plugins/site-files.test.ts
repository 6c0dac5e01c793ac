import assert from 'node:assert/strict';
import { it } from 'node:test';
import { siteFileServer } from './site-files.ts';

it('makes files before Astro answers, and leaves pages and modules to it', async () => {
  const astro = { route: '', handle: () => undefined };
  const middlewares = { stack: [astro] as { route: string; handle: (...args: object[]) => void }[] };
  const ssr = { runner: { import: () => import('#files/site-files.ts') } };
  siteFileServer().configureServer.call({} as never, { environments: { ssr }, middlewares } as never)();
  const [{ handle } = astro, ...others] = middlewares.stack;
  assert.deepEqual(others, [astro]);
  const answer = (url: string): Promise<string> =>
    new Promise((resolve) => {
      const response = { setHeader: () => ({ end: resolve }) };
      handle({ url }, response, (error: unknown = 'next') => {
        resolve(String(error));
      });
    });
  assert.match(await answer('/sumber/SHA256SUMS?x'), /^[0-9a-f]{64} [ *]\S+\.txt\n/);
  for (const url of ['/', '/artikel/', '/src/site.ts', '/nothing.txt']) assert.equal(await answer(url), 'next', url);
});

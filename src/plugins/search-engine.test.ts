import assert from 'node:assert/strict';
import { it } from 'node:test';
import { engineSource } from './search-engine.ts';

it('the engine’s script lets out the class that the search page drives, with every method that it calls or takes the place of', async () => {
  const address = `data:text/javascript,${encodeURIComponent(await engineSource())}`;
  const { PagefindInstance } = (await import(address)) as { PagefindInstance: { prototype: Record<string, unknown> } };
  for (const method of ['init', 'search', 'throttledFetch', 'loadChunk', 'loadFilterChunk'])
    assert.equal(typeof PagefindInstance.prototype[method], 'function', method);
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { engineSource } from './search-engine.ts';

it('exports PagefindInstance with every method that the search page calls or overrides', async () => {
  const address = `data:text/javascript,${encodeURIComponent(await engineSource())}`;
  const { PagefindInstance } = (await import(address)) as { PagefindInstance: { prototype: Record<string, unknown> } };
  for (const method of ['init', 'search', 'throttledFetch', 'loadChunk', 'loadFilterChunk'])
    assert.equal(typeof PagefindInstance.prototype[method], 'function', method);
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { engineSource } from './search-engine.ts';

it('the engine’s script lets out the class that the search page drives', async () => {
  const address = `data:text/javascript,${encodeURIComponent(await engineSource())}`;
  const { PagefindInstance } = (await import(address)) as { PagefindInstance: { prototype: Record<string, unknown> } };
  assert.equal(typeof PagefindInstance.prototype.init, 'function');
  assert.equal(typeof PagefindInstance.prototype.search, 'function');
});

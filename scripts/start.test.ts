import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';

it('reports a taken port before it builds', async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, 'localhost', resolve);
  });
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts', '--port', String(port)], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, new RegExp(`^Port ${String(port)} is in use; choose another: npm start -- --port`));
});

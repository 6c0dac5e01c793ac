import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';

it('reports a port in use before it builds', async (t) => {
  const blocker = createServer();
  await new Promise<void>((resolve) => {
    blocker.listen(0, 'localhost', resolve);
  });
  t.after(() => blocker.close());
  const { port } = blocker.address() as AddressInfo;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts', '--port', String(port)], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, new RegExp(`^Port ${String(port)} is in use\\. Choose another: npm start -- --port`));
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { buildOptions } from './build-options.ts';

describe('buildOptions', () => {
  it('does not release unless asked', () => {
    assert.deepEqual(buildOptions([]), { isRelease: false });
    assert.deepEqual(buildOptions(['--release']), { isRelease: true });
  });

  it('rejects every other argument in one sentence', () => {
    const usage = '; write npm run build or npm run build -- --release.';
    assert.throws(() => buildOptions(['--relase']), { message: `Unknown option '--relase'${usage}` });
    assert.throws(() => buildOptions(['release']), { message: `Unexpected argument 'release'${usage}` });
    assert.throws(() => buildOptions(['--release=x']), /does not take an argument; write/);
  });
});

it('npm run build ends with exit code 2 on an unknown option', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--relase'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stderr, "Unknown option '--relase'; write npm run build or npm run build -- --release.\n");
});

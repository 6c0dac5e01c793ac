import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { buildOptions } from './options.ts';

const usage = '. Write npm run build or npm run build -- --release.';

describe('buildOptions', () => {
  it('reads --release', () => {
    assert.deepEqual(buildOptions([]), { isRelease: false });
    assert.deepEqual(buildOptions(['--release']), { isRelease: true });
  });

  it('reads --release from the environment when "--" is missing', () => {
    assert.deepEqual(buildOptions([], { npm_config_release: 'true' }), { isRelease: true });
    assert.deepEqual(buildOptions([], { npm_config_release: '' }), { isRelease: false });
    assert.throws(() => buildOptions([], { npm_config_release: 'x' }), {
      message: `--release takes no value, found 'x'${usage}`,
    });
  });

  it('throws on every other argument', () => {
    assert.throws(() => buildOptions(['--relase']), { message: `Unknown option '--relase'${usage}` });
    assert.throws(() => buildOptions(['release']), { message: `Unexpected argument 'release'${usage}` });
    assert.throws(() => buildOptions(['--release=x']), /does not take an argument\. Write/);
  });
});

it('npm run build exits with 2 on an unknown option', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--relase'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stderr, `Unknown option '--relase'${usage}\n`);
});

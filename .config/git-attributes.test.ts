import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

it(
  'a clone with core.autocrlf has LF in every file and every byte of the sources',
  { skip: !existsSync('.git') },
  (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'clone-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: folder });
    git('clone', '--quiet', '--depth=1', '-c', 'core.autocrlf=true', `file://${process.cwd()}`, '.');
    const files = git('ls-files', '--eol').trimEnd().split('\n');
    assert.deepEqual(
      // A source keeps the carriage returns that it was received with; git changes none of them (attr/-text).
      files.filter((line) => /w\/(?:crlf|mixed)/.test(line) && !line.includes('attr/-text ')),
      [],
    );
    const sources = files.filter((line) => /content\/sources\/[^/]+\.txt$/.test(line));
    assert.ok(sources.length > 0);
    for (const line of sources) assert.match(line, /attr\/-text /);
  },
);

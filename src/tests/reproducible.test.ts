import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { it } from 'node:test';
import { run, tools } from '#scripts/run.ts';
import { edition } from './site.ts';

const again = '.build/again';

it('builds the same bytes in another time zone', { timeout: 300_000 }, () => {
  const { ok, output } = run([tools.astro, 'build', '--force', '--outDir', again], {
    capture: true,
    env: { TZ: 'Pacific/Kiritimati' },
  });
  assert.ok(ok, output);
  assert.deepEqual(hashes(again), hashes(edition.folder));
  rmSync(again, { recursive: true });
});

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(`${folder}/${file}`).isFile())
      .toSorted()
      .map((file) => [file, hash('sha256', readFileSync(`${folder}/${file}`))]),
  );

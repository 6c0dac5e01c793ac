import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it, type TestContext } from 'node:test';
import { contentFaults } from '#scripts/verify/faults.ts';
import { copyProject } from './archive.ts';
import { skeletonKinds } from './options.ts';

function temporary(t: TestContext): string {
  const root = mkdtempSync(`${tmpdir()}/new-test-`);
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return root;
}

const run = (args: string[]) => spawnSync(process.execPath, ['scripts/new.ts', ...args], { encoding: 'utf8' });

describe('npm run new', () => {
  for (const [kind, folder] of Object.entries(skeletonKinds))
    it(`writes a valid ${kind} with comments, and does not replace it`, (t) => {
      const root = temporary(t);
      cpSync('src/tests/fixture-archive/content', `${root}/content`, { recursive: true });
      const args = [kind, 'catatan-baru', '--url', 'https://kabar-baru.example/', '--root', root];
      const { status, stderr } = run(args);
      assert.equal(status, 0, stderr);
      assert.deepEqual(contentFaults(root), []);
      const file = ['md', 'yaml']
        .map((extension) => `${root}/content/${folder}/catatan-baru.${extension}`)
        .find((one) => existsSync(one));
      assert.match(readFileSync(file ?? '', 'utf8'), /^# /m);
      assert.match(run(args).stderr, /exists/);
    });

  it('starts an archive that has no faults, and that the first import makes readable', (t) => {
    const root = `${temporary(t)}/arsip`;
    const { status, stderr } = run([
      'archive',
      root,
      '--title',
      'Arsip Tanggul Lamari',
      '--earliest',
      '2025-03-01',
      '--latest',
      '2025-03-31',
      '--zone',
      'Asia/Makassar',
    ]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(contentFaults(root), []);
    assert.ok(
      existsSync(`${root}/package.json`) && existsSync(`${root}/src/pages`) && !existsSync(`${root}/node_modules`),
    );
    const text =
      'Tanggul Lamari Retak Lagi\nSelasa, 04 Maret 2025 | 08:05 WITA\nTanggul retak pada Senin (3/3), kata Camat Rina Wati Sari.\n';
    const imported = spawnSync(
      process.execPath,
      ['scripts/import.ts', '-', '--root', root, '--url', 'https://www.kabar.example/tanggul-lamari'],
      { encoding: 'utf8', input: text },
    );
    assert.equal(imported.status, 0, imported.stdout + imported.stderr);
    assert.match(imported.stdout, /^\+\+\+ content\/archive\.yaml[^]*^-  number: 1$[^]*^\+  number: 2$/m);
    assert.deepEqual(contentFaults(root), []);
    assert.match(run(['archive', root, '--title', 'X']).stderr, /Give --earliest|not empty/);
  });

  it('copies the project to a folder in it, without that folder', (t) => {
    const [project, before] = [temporary(t), process.cwd()];
    t.after(() => {
      process.chdir(before);
    });
    process.chdir(project);
    writeFileSync('LICENSE', '');
    copyProject('new/archive');
    assert.deepEqual(readdirSync('new/archive'), ['LICENSE', 'content']);
    for (const part of ['src', 'content', '.github'])
      assert.throws(() => {
        copyProject(`${part}/x`);
      }, /is inside .*, a part of this project/);
    assert.deepEqual(readdirSync('.'), ['LICENSE', 'new']);
  });

  for (const [args, message] of [
    [['person', '../x'], /lower-case letters/],
    [['planet', 'x'], /no kind of record/],
    [['outlet', 'kabar-baru'], /Give --url/],
    [
      ['archive', 'x', '--title', 'X', '--earliest', '2025-02-31', '--latest', '2025-03-31', '--zone', 'Asia/Makassar'],
      /period\.earliest/,
    ],
  ] as const)
    it(`refuses ${args.join(' ')}`, () => {
      const { status, stderr } = run([...args]);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(existsSync('x'), false);
    });
});

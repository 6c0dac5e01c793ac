import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { generateArchive } from '#scripts/bench/archive/generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const inFolder = (path: string): string => join(folder, path);

/** A site of one page, written instead of Astro's. */
const writeSite = `
  const { cpSync, mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(outDir + '/index.html', 'new');
  cpSync('content/sources', outDir + '/sumber', { recursive: true });
`;

/** Puts a function body in the place of Astro's build. */
function replaceAstro(body: string): void {
  writeFileSync(inFolder('node_modules/astro/index.js'), `exports.build = async ({ outDir }) => {${body}};`);
}

/** Runs the build in the folder, with a function body in the place of Astro's build. */
function build(body: string, args: readonly string[] = [], SITE?: string) {
  replaceAstro(body);
  const env = { ...process.env, SITE };
  return spawnSync(process.execPath, [resolve('scripts/build.ts'), ...args], { cwd: folder, encoding: 'utf8', env });
}

/** Writes a site of one page. */
function site(path: string, page: string): void {
  mkdirSync(inFolder(path), { recursive: true });
  writeFileSync(inFolder(`${path}/index.html`), page);
}

const page = (): string => readFileSync(inFolder('dist/index.html'), 'utf8');

describe('build', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    cpSync('src/tests/another-archive', folder, { recursive: true });
    mkdirSync(inFolder('node_modules/astro'), { recursive: true });
    site('dist', 'old');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('replaces dist and leaves nothing else', () => {
    const { status, stderr } = build(writeSite);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(page(), 'new');
    for (const name of ['next', 'previous', 'discarded', 'lock'])
      assert.ok(!existsSync(inFolder(`.build/${name}`)), name);
  });

  it('publishes only with the address of the site, and says in one line that a plain build has none', () => {
    const refused = build(writeSite, ['--release']);
    assert.equal(refused.status, 1);
    assert.match(
      refused.stdout,
      /1 fault\nastro\.config\.mjs:1:1: Expected the origin of the site in SITE, found none\./,
    );
    assert.equal(page(), 'old');
    assert.match(
      build(writeSite).stdout,
      /\n {2}This build is not ready to be published: [^\n]+\nThe archive is in dist\.\n$/,
    );
    const released = build(writeSite, ['--release'], 'https://arsip.example');
    assert.match(
      released.stdout,
      /release … .* s, 0 records added to content\/published\.txt\nThe archive is in dist\.\n$/,
    );
  });

  it('reports an error of the operating system in one line and removes what was written', () => {
    const { status, stdout } = build(`${writeSite}
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: 'ENOSPC' });`);
    assert.equal(status, 1);
    assert.match(stdout, /build … .* s\nThe disk is full\. Free some space, and run the command again\.\n$/);
    assert.equal(page(), 'old');
    assert.ok(!existsSync(inFolder('.build/next')));
  });

  it('reports what stopped Astro, without the warnings before it', () => {
    const { stdout } = build(`
      console.log('01:02:03 [WARN] [content] data store cleared (force)');
      throw Object.assign(new Error('The page has no title.'), { hint: 'Add one.', loc: { file: 'a.astro', line: 3 } });`);
    assert.match(stdout, /s\nThe page has no title\.\nAdd one\.\na\.astro:3\n$/);
  });

  it('restores the last site after a build that was killed between its renames', () => {
    site('.build/previous', 'previous');
    rmSync(inFolder('dist'), { recursive: true });
    const { status, stderr } = build('throw new Error()');
    assert.equal(status, 1);
    assert.match(stderr, /The last good one is still in dist/);
    assert.equal(page(), 'previous');
  });

  it('leaves the last site when a build of 300 articles is killed in any stage, and the next build replaces it', async () => {
    rmSync(inFolder('content'), { recursive: true });
    generateArchive(inFolder('content'), { count: 300, seed: 7, days: 160 });
    const writePages = `${writeSite}
      for (let page = 0; page < 3000; page += 1) writeFileSync(outDir + '/' + page + '.html', '<a href="/">x</a>'.repeat(100));`;
    replaceAstro(writePages);
    for (const stage of ['verify', 'build', 'check']) {
      const child = spawn(process.execPath, [resolve('scripts/build.ts')], { cwd: folder });
      let printed = '';
      for await (const chunk of child.stdout) {
        printed += String(chunk);
        if (printed.includes(`  ${stage} … `)) child.kill('SIGKILL');
      }
      if (child.signalCode === null) await once(child, 'exit');
      assert.equal(child.signalCode, 'SIGKILL', stage);
      assert.equal(page(), 'old');
    }
    assert.equal(build(writePages).status, 0);
    assert.equal(page(), 'new');
    for (const name of ['next', 'previous', 'discarded', 'lock'])
      assert.ok(!existsSync(inFolder(`.build/${name}`)), name);
  });

  it('serve restores the last site', () => {
    rmSync(inFolder('dist'), { recursive: true });
    site('.build/previous', 'previous');
    // The address of no machine, so that the server ends after it found the site.
    const args = [resolve('scripts/serve.ts'), '--port', '0', '--host', '192.0.2.1'];
    const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(page(), 'previous');
    assert.equal(stderr, 'This machine has no address 192.0.2.1. Choose another with --host.\n');
  });
});

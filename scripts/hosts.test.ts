import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';

const site = mkdtempSync(join(tmpdir(), 'hosts-'));
writeFileSync(join(site, '_headers'), "/*\n  Content-Security-Policy: img-src 'self'; frame-ancestors 'none'\n");
after(() => {
  rmSync(site, { recursive: true });
});

/** Runs the command for an archive at https://arsip.example/kabar/. */
function hosts(...args: string[]) {
  const env = { ...process.env, SITE: 'https://arsip.example', BASE: 'kabar' };
  return spawnSync(process.execPath, ['scripts/hosts.ts', '--site', site, ...args], { encoding: 'utf8', env });
}

it('prints the configuration of a host for SITE and BASE', () => {
  assert.match(
    hosts('nginx').stdout,
    /server_name arsip\.example;\n {4}root \/var\/www\/arsip\.example;[^]*\/kabar\/404\.html;/,
  );
  assert.match(
    hosts('caddy', '--root', '/srv', '--port', '8080').stdout,
    /^http:\/\/arsip\.example:8080 \{\n\troot \* \/srv\n/,
  );
  assert.match(hosts('headers').stdout, /^\/kabar\/\*\n.*img-src 'self'; frame-ancestors 'none'\n/);
});

it('exits with 2 without a built site', () => {
  const { status, stderr } = hosts('nginx', '--site', 'none');
  assert.deepEqual([status, stderr], [2, 'There is no policy in none/_headers. Run npm run build first.\n']);
});

it('exits with 2 on an unknown host or option', () => {
  for (const args of [['apache'], ['constructor'], [], ['nginx', '--prt', '1']]) {
    const { status, stderr } = hosts(...args);
    assert.equal(status, 2, args.join());
    assert.match(stderr, /found “|--prt/);
  }
});

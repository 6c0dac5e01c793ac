import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { servedTypes } from '#domain/headers/content-type.ts';
import { caddyfile, type Host, nginxConfig, policyIn } from '#domain/headers/hosts.ts';
import { must } from '#domain/must.ts';
import { serve, type Served } from '#scripts/serve.ts';
import { edition, fixture, readBuilt } from './site.ts';

/** Servers that are not packages of npm. Their tests run where they are installed. */
const servers = [
  { name: 'nginx', program: process.env.NGINX_PATH ?? 'nginx', start: startNginx },
  { name: 'Caddy', program: process.env.CADDY_PATH ?? 'caddy', start: startCaddy },
];

/** The headers that every host must send as the local server does. */
const compared = `access-control-allow-origin cache-control content-encoding content-security-policy content-type
  cross-origin-embedder-policy cross-origin-opener-policy cross-origin-resource-policy link permissions-policy
  referrer-policy strict-transport-security x-content-type-options`.split(/\s+/);

for (const { name, program, start } of servers)
  for (const base of ['/', '/arsip/'])
    describe(`${name} under ${base}`, { skip: isInstalled(program) ? false : `${program} is not installed` }, () => {
      let folder = '';
      let local: Served;
      let host: ChildProcess;
      let url = '';

      before(async () => {
        folder = mkdtempSync(join(tmpdir(), 'host-'));
        cpSync(fixture.folder, join(folder, 'www', base), { recursive: true });
        local = await serve(fixture.folder, 0, base);
        const port = await freePort();
        const policy = must(policyIn(readBuilt(fixture, '_headers')), 'the build writes the policy');
        host = start(program, folder, { base, policy, root: join(folder, 'www'), name: 'localhost', port });
        url = `http://localhost:${String(port)}${base}`;
        await answers(url);
      });
      after(async () => {
        host.kill();
        await local.close();
        rmSync(folder, { recursive: true, force: true });
      });

      it('answers as the local server does', async () => {
        const files = globSync('**/*', { cwd: fixture.folder }).filter((path) =>
          statSync(join(fixture.folder, path)).isFile(),
        );
        const paths = files
          .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
          .filter((path) => path !== '_headers');
        for (const path of [...paths, 'tidak-ada/', 'tidak-ada.ris', '_astro/tidak-ada.css', 'data/tidak-ada.json']) {
          const [expected, found] = await Promise.all([request(local.url + path), request(url + path)]);
          assert.deepEqual(found, expected, path);
        }
      });

      it('gives a page that the browser has the same headers', async () => {
        const { headers } = await fetch(url);
        const again = await fetch(url, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
        assert.equal(again.status, 304);
        for (const name of compared.filter((name) => !name.startsWith('content-') && again.headers.has(name)))
          assert.equal(again.headers.get(name), headers.get(name), name);
        const policy = again.headers.get('content-security-policy');
        assert.ok(policy === null || policy === headers.get('content-security-policy'));
      });

      it('redirects to the slash', async () => {
        const { status, headers } = await fetch(`${url}artikel`, { redirect: 'manual' });
        assert.ok([301, 308].includes(status));
        assert.equal(headers.get('location'), `${base}artikel/`);
      });
    });

for (const site of [edition, fixture]) {
  it(`every file in ${site.folder} has a type in the table`, () => {
    const files = globSync('**/*.*', { cwd: site.folder }).filter((file) => statSync(join(site.folder, file)).isFile());
    const unknown = files.filter((file) => !servedTypes.some(({ suffix }) => file.endsWith(suffix)));
    assert.deepEqual(unknown, []);
  });

  it(`_headers of ${site.folder} keeps the limits of Cloudflare Pages`, () => {
    const lines = readBuilt(site, '_headers').split('\n');
    assert.ok(lines.every((line) => line.length <= 2000 && line.split('*').length <= 3));
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  });
}

/** Requests an address with gzip. Small texts need not be compressed, and missing pages not be open to other origins. */
function request(address: string): Promise<object> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const sent = Buffer.concat(chunks);
        const zipped = response.headers['content-encoding'] === 'gzip';
        const body = zipped ? gunzipSync(sent) : sent;
        const isMissing = response.statusCode === 404;
        const headers = compared
          .filter((name) => name !== 'content-encoding' || !(isMissing || body.length < 1000))
          .filter((name) => name !== 'access-control-allow-origin' || !isMissing)
          .map((name) => [name, response.headers[name]?.toString()] as const);
        resolve({ status: response.statusCode, headers: Object.fromEntries(headers), body: body.toString('latin1') });
      });
    }).on('error', reject);
  });
}

function startNginx(program: string, folder: string, host: Host): ChildProcess {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {} http { access_log off; ${paths.join(' ')} include site.conf; }`;
  writeFileSync(join(folder, 'site.conf'), nginxConfig(host));
  writeFileSync(join(folder, 'nginx.conf'), main);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  return spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
}

function startCaddy(program: string, folder: string, host: Host): ChildProcess {
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${caddyfile(host)}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env,
  });
}

function isInstalled(program: string): boolean {
  return spawnSync(program, [program.includes('nginx') ? '-v' : 'version']).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server answers. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

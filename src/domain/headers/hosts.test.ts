import assert from 'node:assert/strict';
import { it } from 'node:test';
import { caddyfile, headersFile, nginxConfig, policyIn } from './hosts.ts';
import { headerRules, headersOf, pageHeaders } from './rules.ts';

const policy = "style-src 'sha256-a'";

/** Reads `_headers` as Netlify and Cloudflare Pages do: all blocks whose pattern matches apply, and values are joined. */
function readHeadersFile(text: string, address: string): Map<string, string> {
  const found = new Map<string, string>();
  let matches = false;
  for (const line of text.trimEnd().split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === '') matches = matchesPattern(line, address);
    else if (matches) found.set(name, found.has(name) ? `${String(found.get(name))}, ${value}` : value);
  }
  return found;
}

function matchesPattern(pattern: string, address: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return address.startsWith(start) && address.endsWith(end);
}

it('_headers gives every address the headers of the table', () => {
  const text = headersFile({ base: '/arsip/', policy });
  for (const path of ['', 'data/events.json', 'sumber/SHA256SUMS', '_astro/a.css', 'artikel/a/kutipan.ris']) {
    const expected = headersOf(headerRules('/arsip/'), `/arsip/${path}`, pageHeaders(policy));
    if (expected.get('Cache-Control') === 'no-cache') expected.delete('Cache-Control'); // the default of both hosts
    const { 'Content-Type': type, ...found } = Object.fromEntries(readHeadersFile(text, `/arsip/${path}`));
    assert.deepEqual(found, Object.fromEntries(expected), path);
    if (path.includes('.ris')) assert.equal(type, 'application/x-research-info-systems; charset=utf-8');
  }
  assert.equal(policyIn(text), policy);
  assert.equal(readHeadersFile(text, '/arsip/sumber/a.txt').get('Content-Type'), 'text/plain; charset=utf-8');
});

it('nginx and Caddy get the base path, the folder, the name and the port', () => {
  const host = { base: '/arsip/', policy, root: '/var/www/x', name: 'arsip.example' };
  assert.match(nginxConfig(host), /listen 80;\n {4}server_name arsip\.example;\n {4}root \/var\/www\/x;/);
  assert.match(nginxConfig(host), /error_page 404 \/arsip\/404\.html;/);
  assert.match(caddyfile(host), /^arsip\.example \{\n\troot \* \/var\/www\/x\n/);
  assert.match(caddyfile({ ...host, port: 8080 }), /^http:\/\/arsip\.example:8080 \{/);
});

import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { it } from 'node:test';
import { inlineHashes, withPolicy } from './content-security-policy.ts';

const page = `<head><meta charset="utf-8"><style>p{}</style><script>let a;</script></head>
<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`;

it('returns the hashes of inline styles and scripts, not of data', () => {
  assert.deepEqual(inlineHashes(page), {
    styles: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
    scripts: ["'sha256-81WALLbUROF1pWdYjuQYKuIcGgY/+TqVJr8UsV6Tkvo='"],
  });
});

it('hashes the bytes of a block', () => {
  assert.deepEqual(inlineHashes(Buffer.from('<style>q{quotes:“}</style>').toString('latin1')).styles, [
    `'sha256-${hash('sha256', 'q{quotes:“}', 'base64')}'`,
  ]);
});

it('adds a policy with these hashes before the first block, without what only a header can say', () => {
  const [, policy = ''] =
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(withPolicy(page)) ?? [];
  for (const { styles, scripts } of [inlineHashes(page)])
    for (const hash of [...styles, ...scripts]) assert.ok(policy.includes(hash), hash);
  assert.doesNotMatch(policy, /unsafe-inline|frame-ancestors/);
});

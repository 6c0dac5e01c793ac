import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bucketScript } from './bucket.ts';

const script = bucketScript({ base: '/arsip/', name: 'arsip.example', site: 'dist' });

it('uploads immutable files first, each text type with its charset, and deletes old files last', () => {
  const [, sync, ...lines] = script.trimEnd().split('\n');
  assert.equal(sync, `upload() { aws s3 sync 'dist' 's3://arsip.example/arsip/' --exclude '*' "$@"; }`);
  const index = (line: string) => lines.indexOf(line);
  const immutable = index("upload --include '_astro/*' --cache-control 'public, max-age=31536000, immutable'");
  const ris =
    "upload --include '*.ris' --content-type 'application/x-research-info-systems; charset=utf-8' --cache-control no-cache";
  assert.equal(immutable, 0);
  assert.ok(index(ris) > immutable);
  assert.match(script, /'\*SHA256SUMS' --content-type 'text\/plain; charset=utf-8'/);
  assert.equal(lines.at(-1), "aws s3 sync 'dist' 's3://arsip.example/arsip/' --delete --cache-control no-cache");
});

it('lets the client choose the types of images', () => {
  assert.doesNotMatch(script, /\.png/);
});

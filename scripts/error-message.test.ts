import assert from 'node:assert/strict';
import { it } from 'node:test';
import { errorMessage, systemError } from './error-message.ts';

it('explains errors of the operating system, from Node and from other programs', () => {
  for (const [text, expected] of [
    ['ENOSPC: no space left on device, write', /^The disk is full\. Free/],
    [
      "[ERROR] EACCES: permission denied, open '/a b/c.html'\n  at Object.open",
      /no permission for \/a b\/c\.html\. Correct/,
    ],
    ["EROFS: read-only file system, open '.build/lock'", /^\.build\/lock is on a read-only/],
    ["EXDEV: cross-device link not permitted, rename '.build/next' -> 'dist'", /different file systems/],
    ["EBUSY: resource busy or locked, rename 'dist' -> '.build/previous'", /^dist is in use, or .* mounted there/],
    ["EPERM: operation not permitted, rename 'dist'", /permit to change dist\./],
    ['EMFILE: too many open files', /ulimit/],
    ['Could not write: No space left on device (os error 28)', /^The disk is full/],
    ['Cannot allocate memory (os error 12)', /not enough memory/],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n----- Native stack trace',
      /^Node ran out of memory/,
    ],
    ['memory allocation of 4096 bytes failed', /^Node ran out of memory/],
  ] as const) {
    assert.match(systemError(text) ?? 'undefined', expected);
    assert.doesNotMatch(systemError(text) ?? '', /\n/);
  }
});

it('leaves other messages as they are', () => {
  for (const text of [
    'The page has no title.',
    "ENOENT: no such file or directory, open 'a'",
    'CONSTRUCTOR: x',
    '(os error 2)',
  ])
    assert.equal(errorMessage(new Error(text)), text);
  assert.equal(errorMessage('text'), 'text');
});

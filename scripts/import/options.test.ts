import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importOptions } from './options.ts';

describe('importOptions', () => {
  for (const [args, message] of [
    [[], /Name a file/],
    [['a', '--id', '../../etc'], /--id takes an id/],
    [['a', '--outlet', '/etc'], /--outlet takes an id/],
    [['a', '--url', 'kabar.id/x'], /--url takes a web address/],
    [['a', '--published', 'Senin'], /--published takes a day/],
    [['a', '--colour'], /Unknown option/],
  ] as const)
    it(`refuses ${args.join(' ') || 'no file'}`, () => {
      assert.throws(() => importOptions([...args]), message);
    });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkProjectFolder } from './project-folder.ts';

it('rejects a path with a character that Astro reads as part of a URL, and names the character', () => {
  for (const [folder, character] of [
    ['/home/a#b', '#'],
    ['/home/a?b', '?'],
    ['/home/a%20b/c', '%'],
  ] as const)
    assert.throws(
      () => {
        checkProjectFolder(folder);
      },
      ({ message }: Error) => message.includes(`contains "${character}". Rename the folder`),
    );
});

it('accepts every other folder', () => {
  for (const folder of ['/home/arsip', '/home/my archive', '/home/br[a]ck', '/home/né', 'C:\\Users\\Budi (1)\\arsip+'])
    checkProjectFolder(folder);
});

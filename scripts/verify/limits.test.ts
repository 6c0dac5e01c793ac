import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkLimits, deepest, longestFile, mostMarks } from './limits.ts';

const found = (text: string, file = 'content/events/x.md'): string[] =>
  checkLimits(file, new TextEncoder().encode(text), text).map(({ at, message }) =>
    'line' in at ? `${String(at.line)} ${message}` : message,
  );

it('lets a file pass that no parser stumbles over', () => {
  assert.deepEqual(found('Satu *dua* _tiga_.\n\n> - empat\n'), []);
});

it('refuses a file that is too long', () => {
  assert.match(found('x'.repeat(longestFile + 1)).join(), /^1 the file has 257 kB/);
});

it('refuses a line that nests too deep', () => {
  assert.match(found(`satu\n${'> '.repeat(deepest + 1)}dua`).join(), /^2 this line nests deeper/);
});

it('refuses more marks of emphasis than the parser can take, where they are too many', () => {
  const half = '*a_ '.repeat(mostMarks / 4);
  assert.deepEqual(found(`${half}\n${half}`), []);
  assert.match(found(`${half}\n${half}\n*`).join(), /^3 the file has more than 4096 marks/);
  assert.deepEqual(found(`${half}\n${half}\n*`, 'content/sources/x.txt'), []);
});

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, it } from 'node:test';
import { contentFaults } from './faults.ts';
import type { Located } from './report.ts';

export const fixture = 'src/tests/fixture-archive';

/**
 * A kind of fault, as an edit of a file of the fixture's `content/`: the kind, the file, what is found there, what is
 * put in its place, and what the message says. The fault is on the line of the edit, or `above` lines above it, where
 * its key is.
 */
export type FaultCase = [kind: string, file: string, find: string | RegExp, put: string, says: RegExp, above?: number];

/** Makes a test of each case. Many are put into one copy of the archive, at most one into a file: one run finds them all. */
export function testFaults(cases: readonly FaultCase[]): void {
  const folder = mkdtempSync(`${tmpdir()}/verify-`);
  after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [number, together] of inCopies(cases).entries()) {
    const root = `${folder}/${String(number)}`;
    cpSync(fixture, root, { recursive: true });
    const lines = together.map((each) => edit(root, each));
    const found = contentFaults(root);

    for (const [index, [kind, name, , , says]] of together.entries()) {
      it(kind, () => {
        const here = found.filter(({ file }) => file === `content/${name}`);
        const isFound = here.some(({ line, message }) => line === lines[index] && says.test(message));
        assert.ok(isFound, `expected ${name}:${String(lines[index])} ${String(says)}, found:\n${shown(here)}`);
      });
    }

    it(`no fault of other records, in copy ${String(number)}`, () => {
      const names = together.map(([, name]) => name.replace(/^.*\/|\.\w+$/g, ''));
      const others = found.filter(({ file, message }) => !names.some((name) => `${file} ${message}`.includes(name)));
      assert.equal(shown(others), '');
    });
  }
}

/** One fault a line. */
export const shown = (faults: readonly Located[]): string =>
  faults.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n');

/** The cases in as many groups as needed, so that no file is twice in one. */
function inCopies(cases: readonly FaultCase[]): FaultCase[][] {
  const copies: FaultCase[][] = [];
  for (const each of cases) {
    const free = copies.find((copy) => !copy.some(([, file]) => file === each[1]));
    if (free) free.push(each);
    else copies.push([each]);
  }
  return copies;
}

/** Makes the edit of a case; returns the line on which its fault is. */
function edit(root: string, [kind, name, find, put, , above = 0]: FaultCase): number {
  const file = `${root}/content/${name}`;
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(find, put);
  assert.notEqual(changed, text, `${kind}: ${name} does not contain ${String(find)}`);
  writeFileSync(file, changed);
  let same = 0;
  while (changed[same] === text[same]) same += 1;
  return changed.slice(0, same).split('\n').length - above;
}

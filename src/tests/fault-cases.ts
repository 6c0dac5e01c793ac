import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, it } from 'node:test';
import { contentFaults } from '#scripts/verify/faults.ts';
import type { LocatedFault } from '#domain/fault.ts';

/** The root of the invented archive that the tests edit. */
export const fixture = 'src/tests/fixture-archive';

/**
 * A fault and the edit that causes it: a name, the path of a file in the fixture's `content/`, the text to replace, its
 * replacement, and a pattern of the message. The fault is on the line of the edit, or `above` lines above it, at its key.
 */
export type FaultCase = [
  name: string,
  path: string,
  find: string | RegExp,
  replacement: string,
  message: RegExp,
  above?: number,
];

/** Defines a test for each case. Cases of different files share one copy of the archive and one run of verify. */
export function testFaults(cases: readonly FaultCase[]): void {
  const folder = mkdtempSync(`${tmpdir()}/verify-`);
  after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [number, group] of groupsOf(cases).entries()) {
    const root = `${folder}/${String(number)}`;
    cpSync(fixture, root, { recursive: true });
    const lines = group.map((faultCase) => edit(root, faultCase));
    const found = contentFaults(root);

    for (const [index, [name, path, , , pattern]] of group.entries()) {
      it(name, () => {
        const own = found.filter(({ file }) => file === `content/${path}`);
        const isFound = own.some(({ line, message }) => line === lines[index] && pattern.test(message));
        assert.ok(isFound, `expected ${path}:${String(lines[index])} ${String(pattern)}, found:\n${shown(own)}`);
      });
    }

    it(`no fault of other records (copy ${String(number)})`, () => {
      const ids = group.map(([, path]) => path.replace(/^.*\/|\.\w+$/g, ''));
      const others = found.filter(({ file, message }) => !ids.some((id) => `${file} ${message}`.includes(id)));
      assert.equal(shown(others), '');
    });
  }
}

/** Faults as text, one per line, without columns. */
export const shown = (faults: readonly LocatedFault[]): string =>
  faults.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n');

/** The cases in groups; no group has two cases of one file. */
function groupsOf(cases: readonly FaultCase[]): FaultCase[][] {
  const groups: FaultCase[][] = [];
  for (const faultCase of cases) {
    const [, path] = faultCase;
    const free = groups.find((group) => !group.some(([, other]) => other === path));
    if (free) free.push(faultCase);
    else groups.push([faultCase]);
  }
  return groups;
}

/** Edits the file of a case; returns the line of its fault, from 1. */
function edit(root: string, [name, path, find, replacement, , above = 0]: FaultCase): number {
  const file = `${root}/content/${path}`;
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(find, replacement);
  assert.notEqual(changed, text, `${name}: ${path} does not contain ${String(find)}`);
  writeFileSync(file, changed);
  let index = 0;
  while (changed[index] === text[index]) index += 1;
  return changed.slice(0, index).split('\n').length - above;
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lineRoles } from '#domain/import/lines/line-roles.ts';

/** The facts of an import about which nothing is known but the name of the outlet. */
export const context = {
  title: null,
  day: null,
  authors: [],
  outletWords: ['Kabar', 'Kabarlamari'],
  places: [],
  hints: new Map(),
  chosen: new Map(),
};

/**
 * Tests the role of each line of invented pages.
 * @param pages the lines of each page by its name, each with its role: 'headline|Tanggul Lamari Retak'
 */
export function testRoles(pages: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, page] of Object.entries(pages))
    it(`gives the roles of a page: ${name}`, () => {
      const lines = page.map((line) => line.slice(line.indexOf('|') + 1));
      const found = lineRoles(lines, context).rows.map(({ role }, index) => `${role}|${lines[index] ?? ''}`);
      assert.deepEqual(found, page);
    });
}

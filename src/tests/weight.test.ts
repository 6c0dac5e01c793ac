import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtFile, edition, fixture, pagesOf, readBuilt, type Site } from './site.ts';

/** A limit for a part of a page, in bytes with gzip. */
interface Limit {
  part: string;
  /** Returns the files that a page loads for this part, in addition to its HTML. */
  loads: (html: string) => string[];
  /** At most 10 % more than the heaviest page of the fixture. */
  budget: number;
  /** The goal for the pages of the edition. A new article may exceed it, so the test only warns. */
  goal: number;
}

const limits: readonly Limit[] = [
  // The home page has 17,068 bytes. The goal is the first round trip: ten segments of 1,460 bytes (RFC 6928).
  { part: 'before the first paint', loads: blocking, budget: 18_700, goal: 14_000 },
  // The search page has 42,286 bytes.
  { part: 'in total', loads: linked, budget: 43_000, goal: 50_000 },
];

describe('the weight of a page', () => {
  for (const { part, loads, budget, goal } of limits) {
    it(`of the fixture is at most ${String(budget)} bytes ${part}`, () => {
      assert.deepEqual(heavierThan(budget, fixture, loads), []);
    });

    it(`of the edition gives a warning above ${String(goal)} bytes ${part}`, (t) => {
      for (const { file, bytes } of heavierThan(goal, edition, loads))
        t.diagnostic(`warning: ${file} needs ${String(bytes)} bytes ${part}, more than ${String(goal)}`);
    });
  }
});

function heavierThan(most: number, site: Site, loads: Limit['loads']): { file: string; bytes: number }[] {
  const gzipped = (file: string): number => gzipSync(readFileSync(`${site.folder}/${file}`), { level: 9 }).length;
  return pagesOf(site)
    .map(({ file }) => {
      const files = [file, ...loads(readBuilt(site, file))];
      return { file, bytes: files.reduce((total, one) => total + gzipped(one), 0) };
    })
    .filter(({ bytes }) => bytes > most);
}

/**
 * Returns the files that delay the first paint on a slow connection: style sheets, preloads, and scripts that are neither
 * modules nor deferred.
 */
function blocking(html: string): string[] {
  return [
    ...found(html, /<link(?=[^>]*\b(?:rel="stylesheet"|as="font"))(?![^>]*\bmedia="not all")[^>]*\bhref="([^"]+)"/g),
    ...found(html, /<script(?![^>]*\b(?:type="module"|defer|async))[^>]*\bsrc="([^"]+)"/g),
  ];
}

/** Returns all files that a page loads without an action of the reader. */
function linked(html: string): string[] {
  return [
    ...found(html, /<link(?=[^>]*\brel="(?:stylesheet|icon|manifest|modulepreload)")[^>]*\bhref="([^"]+)"/g),
    ...found(html, /<(?:script|img)[^>]*\bsrc="([^"]+)"/g),
  ];
}

function found(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address = '']) => builtFile(address)))];
}

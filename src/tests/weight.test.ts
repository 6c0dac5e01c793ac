import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtFile, edition, fixture, pagesOf, readBuilt, type Site } from './site.ts';

/** What a part of a page may weigh, in bytes (gzip). */
interface Limit {
  part: string;
  /** The files that a page loads for this part, beside itself. */
  loads: (html: string) => string[];
  /** The heaviest page of the fixture, plus 10 %, rounded up. */
  budget: number;
  /** What the pages of the edition should need. A new article may cross it, so a test only warns. */
  goal: number;
}

const limits: readonly Limit[] = [
  // The timeline has 14,919 bytes. The goal is what a first round trip carries: ten segments of 1,460 bytes (RFC 6928).
  { part: 'before the first paint', loads: blocking, budget: 16_500, goal: 14_000 },
  // The search page has 26,254 bytes.
  { part: 'in all', loads: linked, budget: 29_000, goal: 50_000 },
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

/** Style sheets, and scripts in the head that are neither modules nor deferred. */
function blocking(html: string): string[] {
  return [
    ...found(html, /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g),
    ...found(html, /<script(?![^>]*\b(?:type="module"|defer|async))[^>]*\bsrc="([^"]+)"/g),
  ];
}

/** All files that a page loads by itself. */
function linked(html: string): string[] {
  return [
    ...found(html, /<link(?=[^>]*\brel="(?:stylesheet|icon|manifest|modulepreload)")[^>]*\bhref="([^"]+)"/g),
    ...found(html, /<(?:script|img)[^>]*\bsrc="([^"]+)"/g),
  ];
}

function found(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address = '']) => builtFile(address)))];
}

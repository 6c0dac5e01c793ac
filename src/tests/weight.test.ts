import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages, readBuilt } from './built-pages.ts';

/** What a first round trip carries (RFC 6928: ten segments of 1,460 bytes), and what a page may weigh in all. */
const firstPaint = 14_000;
const wholePage = 50_000;

it(`no page needs more than ${firstPaint} bytes (gzip) before its first paint: HTML, styles, and scripts that hold it up`, () => {
  const heavy = builtPages
    .map(({ file }) => ({ file, bytes: gzipped(file) + sum(blocking(readBuilt(file))) }))
    .filter(({ bytes }) => bytes > firstPaint);
  assert.deepEqual(heavy, []);
});

it(`no page weighs more than ${wholePage} bytes (gzip) in all`, () => {
  const heavy = builtPages
    .map(({ file }) => ({ file, bytes: gzipped(file) + sum(linked(readBuilt(file))) }))
    .filter(({ bytes }) => bytes > wholePage);
  assert.deepEqual(heavy, []);
});

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzipped(file), 0);

const gzipped = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** Style sheets, and scripts in the head that are neither modules nor deferred. */
const blocking = (html: string): string[] => [
  ...found(html, /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g),
  ...found(html, /<script(?![^>]*\b(?:type="module"|defer|async))[^>]*\bsrc="([^"]+)"/g),
];

/** Whatever a page loads by itself. */
const linked = (html: string): string[] => [
  ...found(html, /<link(?=[^>]*\brel="(?:stylesheet|icon|manifest|modulepreload)")[^>]*\bhref="([^"]+)"/g),
  ...found(html, /<(?:script|img)[^>]*\bsrc="([^"]+)"/g),
];

const found = (html: string, pattern: RegExp): string[] => {
  const base = process.env.BASE ?? '/';
  return [...new Set([...html.matchAll(pattern)].map(([, url = '']) => url.slice(base.length)))];
};

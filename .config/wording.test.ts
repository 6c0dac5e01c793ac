import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

// Idioms that contributors with school English do not know, or cannot search for. Use the terms of .github/CONTRIBUTING.md.

const idioms = [
  'bears out',
  'folded away',
  'mend',
  'mended',
  'mends',
  'nought',
  'parted by',
  'stands',
  'told',
  'whoever',
];

/** Matches an idiom as whole words, in any case, also with a line break and a comment sign between its words. */
const anyIdiom = new RegExp(`\\b(?:${idioms.join('|').replaceAll(' ', '\\s+(?:(?://|\\*|#)\\s+)?')})\\b`, 'gi');

/** Returns the idioms in a text: "a.ts:3: stands". */
const idiomsIn = (file: string, text: string): string[] =>
  [...text.matchAll(anyIdiom)].map(
    ({ 0: found, index }) => `${file}:${String(text.slice(0, index).split('\n').length)}: ${found}`,
  );

it('finds idioms as whole words, in any case and across lines', () => {
  const text = 'It stands.\n// Told\nA tombstone withstands.\n * The row bears\n * out the words.\n';
  assert.deepEqual(idiomsIn('a.ts', text), ['a.ts:1: stands', 'a.ts:2: Told', 'a.ts:4: bears\n * out']);
});

it('no comment, error, test name or document contains an idiom', () => {
  const files = globSync([
    'README.md',
    'astro.config.mjs',
    '{.ci,.config,.github,public,scripts,src}/**/*.{astro,css,js,md,mjs,ts}',
  ]).map((file) => file.replaceAll('\\', '/'));
  const checked = files.filter((file) => !file.includes('/content/') && file !== '.config/wording.test.ts');
  assert.ok(checked.length > 400);
  const found = checked.toSorted().flatMap((file) => idiomsIn(file, readFileSync(file, 'utf8')));
  assert.deepEqual(found, [], 'use another word: .github/CONTRIBUTING.md has the terms');
});

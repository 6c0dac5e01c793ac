import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { it } from 'node:test';
import { cutHeadingFont, headingFont } from './cut-heading-font.ts';

const font = readFileSync(headingFont);

it('the heading font in git is the one that is cut from the package', async () => {
  assert.ok((await cutHeadingFont()).equals(font), 'run node scripts/cut-heading-font.ts');
});

it('the heading font has 16 kB at most and its licence beside it', () => {
  assert.ok(font.length <= 16_000, `${String(font.length)} bytes`);
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/LICENSE');
  assert.equal(readFileSync(`${dirname(headingFont)}/OFL.txt`, 'utf8'), readFileSync(source, 'utf8'));
});

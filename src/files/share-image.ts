import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cardMargin,
  type CardLine,
  ruleRows,
  shareCard,
  type ShareCard,
  shareImageSize,
  type TextStyle,
} from '#domain/metadata/share-card.ts';
import { cachedBytes } from './cached-bytes.ts';
import { glyphOf, maxLevel } from './glyphs.ts';
import { indexedPng } from './indexed-png.ts';
import { lightColour } from './tokens.ts';

const { width, height } = shareImageSize;

/** The palette: the background, then each colour from the faintest edge of a letter to full coverage. */
const roles = ['kicker', 'title', 'footer', 'rule'] as const;
const tokens = { kicker: 'ink-quiet', title: 'ink', footer: 'event', rule: 'edge' };
const channels = (token: string): number[] => [...Buffer.from(lightColour(token).slice(1), 'hex')];
const paper = channels('paper');
const palette = [
  paper,
  ...roles.flatMap((role) =>
    Array.from({ length: maxLevel }, (_, level) =>
      channels(tokens[role]).map((ink, channel) => {
        const background = paper[channel] ?? 0;
        return Math.round(background + ((ink - background) * (level + 1)) / maxLevel);
      }),
    ),
  ),
];
const entryOf = (role: (typeof roles)[number], level: number): number => roles.indexOf(role) * maxLevel + level;

/** The pixels that all images have: the background, and the rule. */
const blank = new Uint8Array(width * height);
for (const row of ruleRows)
  blank.fill(entryOf('rule', maxLevel), row * width + cardMargin, (row + 1) * width - cardMargin);

/**
 * The image of a page in link previews: a PNG of 1200 × 630 pixels. The same words give the same bytes. If the fonts lack a
 * letter of the words, the image has only the footer, as its title; if they lack that too, it has no words.
 */
export function shareImage(words: ShareCard): Uint8Array<ArrayBuffer> {
  const cards = [words, { kicker: '', title: words.footer, footer: '' }, { kicker: '', title: '', footer: '' }];
  const lines = cards.map((card) => shareCard(card, widthOf)).find((card) => card.every(isDrawable)) ?? [];
  const pixels = blank.slice();
  for (const line of lines) drawLine(pixels, line);
  return indexedPng({ pixels, palette, width, height });
}

/** The letters of a text, composed: the fonts have no letters made of several code points. */
const lettersOf = (text: string): string[] => Array.from(text.normalize('NFC'));

const isDrawable = ({ text, ...style }: CardLine): boolean =>
  lettersOf(text).every((letter) => glyphOf(letter, style) !== undefined);

const widthOf = (text: string, style: TextStyle): number =>
  lettersOf(text).reduce((sum, letter) => sum + (glyphOf(letter, style)?.advance ?? 0), 0);

/** Draws the letters of a line, as far as the image reaches. */
function drawLine(pixels: Uint8Array, { text, role, baseline, ...style }: CardLine): void {
  let pen = cardMargin;
  const first = entryOf(role, 0);
  for (const letter of lettersOf(text)) {
    const glyph = glyphOf(letter, style);
    if (!glyph) continue;
    const left = Math.round(pen) + glyph.left;
    const visible = Math.min(glyph.width, width - left);
    for (let row = 0; row * glyph.width < glyph.levels.length; row += 1)
      for (let column = 0; column < visible; column += 1) {
        const at = (baseline + glyph.top + row) * width + left + column;
        const level = glyph.levels[row * glyph.width + column] ?? 0;
        // Letters can overlap: the darker one covers the other.
        if (level > 0) pixels[at] = Math.max(pixels[at] ?? 0, first + level);
      }
    pen += glyph.advance;
  }
}

/** What the bytes of an image depend on, besides its words. */
const makers = [
  'package.json',
  'src/domain/metadata/share-card.ts',
  'src/domain/text/truncate.ts',
  ...['glyphs', 'indexed-png', 'share-image'].map((name) => `src/files/${name}.ts`),
];
const version = hash(
  'sha256',
  makers.map((file) => readFileSync(join(process.cwd(), file), 'utf8')).join() + palette.join(),
);

/** The image. One that an earlier build made of the same words is used again. */
export const keptShareImage = (words: ShareCard): Uint8Array<ArrayBuffer> =>
  cachedBytes('.build/share-images', [words, version], () => shareImage(words));

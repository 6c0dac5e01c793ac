import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { create } from 'fontkitten';
import type { TextStyle } from '#domain/metadata/share-card.ts';

/** A letter of a font in one size. Lengths are in pixels. */
export interface Glyph {
  /** From this letter to the next one. */
  advance: number;
  /** The left and upper edge of the bitmap, from the point on the baseline at which the letter begins. */
  left: number;
  top: number;
  width: number;
  /** The coverage of each pixel, from 0 to `maxLevel`, row by row. */
  levels: Uint8Array;
}

/** The level of a pixel that a letter covers wholly. */
export const maxLevel = 15;

// Resolved from the project root, because a built page runs in another folder.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const families = { serif: ['source-serif-4', '600'], sans: ['source-sans-3', '400'] } as const;
const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

const fonts = new Map<string, ReturnType<typeof create>>();
const glyphs = new Map<string, Glyph | undefined>();

/** Returns a letter, drawn once for each size; undefined if the fonts lack it. */
export function glyphOf(letter: string, { face, size }: TextStyle): Glyph | undefined {
  const key = `${face}${String(size)}${letter}`;
  if (!glyphs.has(key)) glyphs.set(key, draw(letter, face, size));
  return glyphs.get(key);
}

/** Returns the font of a face for a script, read once. */
function fontOf(face: TextStyle['face'], script: string) {
  const [family, weight] = families[face];
  const file = resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`);
  const font = fonts.get(file) ?? create(readFileSync(file));
  fonts.set(file, font);
  if (font.isCollection) throw new Error(`${file} contains several fonts. Choose a file of one font.`);
  return font;
}

function draw(letter: string, face: TextStyle['face'], size: number): Glyph | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const script of scripts) {
    const font = fontOf(face, script);
    if (!font.hasGlyphForCodePoint(code)) continue;
    const { advanceWidth, bbox, path } = font.glyphForCodePoint(code);
    const scale = size / font.unitsPerEm;
    const [left, top] = [Math.floor(bbox.minX * scale), Math.floor(-bbox.maxY * scale)];
    const [right, bottom] = [Math.ceil(bbox.maxX * scale), Math.ceil(-bbox.minY * scale)];
    const glyph = { advance: advanceWidth * scale, left, top, width: right - left };
    if (!(right > left && bottom > top)) return { ...glyph, width: 0, levels: new Uint8Array() };
    const frame = `width="${String(right - left)}" height="${String(bottom - top)}"`;
    const matrix = [scale, 0, 0, -scale, -left, -top].join(' ');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><path transform="matrix(${matrix})" d="${path.toSVG()}"/></svg>`;
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    // The alpha of each pixel.
    const alpha = Uint8Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4 + 3] ?? 0);
    return { ...glyph, levels: alpha.map((value) => Math.round((value * maxLevel) / 255)) };
  }
  return undefined;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cachedBytes } from './cached-bytes.ts';
import { indexedPng } from './indexed-png.ts';
import { shareCard, type ShareCard, shareImageSize } from '#domain/metadata/share-card.ts';
import { lightColour } from './tokens.ts';

// Resolved from the project root, because a built page runs in another folder.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const font = (file: string): Buffer => readFileSync(resolve(`@fontsource/${file}.woff`));

// One shared list, because satori parses the fonts of a list once.
const fonts = [
  { name: 'serif', data: font('source-serif-4/files/source-serif-4-latin-600-normal'), weight: 600 as const },
  { name: 'sans', data: font('source-sans-3/files/source-sans-3-latin-400-normal'), weight: 400 as const },
];

const colours = {
  background: lightColour('paper'),
  kicker: lightColour('ink-quiet'),
  title: lightColour('ink'),
  rule: lightColour('edge'),
  footer: lightColour('event'),
};

/** The image of a page in link previews: a PNG of 1200 × 630 pixels. The same words give the same bytes. */
export async function shareImage(words: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(shareCard(words, colours), { ...shareImageSize, fonts });
  return indexedPng(new Resvg(svg, { font: { loadSystemFonts: false } }).render());
}

/** What the bytes of an image depend on, besides its words and colours. */
const makers = ['package.json', 'src/plugins/indexed-png.ts', 'src/plugins/share-image.ts'].map((file) =>
  readFileSync(join(process.cwd(), file), 'utf8'),
);

/** The image as the response of an endpoint. An image that an earlier build made of the same words is used again. */
export async function shareImageResponse(words: ShareCard): Promise<Response> {
  const facts = [shareCard(words, colours), makers];
  const bytes = await cachedBytes('.build/share-images', facts, () => shareImage(words));
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
}

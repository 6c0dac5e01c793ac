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

// One shared list, because satori parses the fonts of a list once. For a letter that a font lacks, satori tries the others.
const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];
const fonts = scripts.flatMap((script) => {
  const suffix = script === 'latin' ? '' : `-${script}`;
  return [
    {
      name: `serif${suffix}`,
      data: font(`source-serif-4/files/source-serif-4-${script}-600-normal`),
      weight: 600 as const,
    },
    {
      name: `sans${suffix}`,
      data: font(`source-sans-3/files/source-sans-3-${script}-400-normal`),
      weight: 400 as const,
    },
  ];
});

const colours = {
  background: lightColour('paper'),
  kicker: lightColour('ink-quiet'),
  title: lightColour('ink'),
  rule: lightColour('edge'),
  footer: lightColour('event'),
};

/**
 * The image of a page in link previews: a PNG of 1200 × 630 pixels. The same words give the same bytes. If the fonts lack a
 * letter of the words, the image has only the footer, as its title; if they lack that too, it has no words.
 */
export async function shareImage(words: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const blank = { kicker: '', title: '', footer: '' };
  let drawn = await draw(words);
  if (!drawn.isComplete) drawn = await draw({ ...blank, title: words.footer });
  if (!drawn.isComplete) drawn = await draw(blank);
  return indexedPng(new Resvg(drawn.svg, { font: { loadSystemFonts: false } }).render());
}

/** Returns an image as SVG, and whether the fonts have every letter. */
async function draw(words: ShareCard): Promise<{ svg: string; isComplete: boolean }> {
  let isComplete = true;
  const loadAdditionalAsset = (): Promise<[]> => {
    isComplete = false;
    return Promise.resolve([]);
  };
  const svg = await satori(shareCard(words, colours), { ...shareImageSize, fonts, loadAdditionalAsset });
  return { svg, isComplete };
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

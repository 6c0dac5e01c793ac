import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/**
 * The icon of the archive as a square PNG, for programs that read no SVG.
 * @param size its width in pixels
 * @param background a CSS colour for the corners, which are transparent otherwise
 */
export function iconPng(size: number, background?: string): Uint8Array<ArrayBuffer> {
  const svg = readFileSync('public/favicon.svg');
  const options = {
    fitTo: { mode: 'width', value: size },
    ...(background === undefined ? {} : { background }),
  } as const;
  return Uint8Array.from(new Resvg(svg, options).render().asPng());
}

/**
 * A PNG as an ICO file.
 * @param size the width of the PNG in pixels, less than 256
 */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // type: icon
  header.setUint16(4, 1, true); // number of images
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // colour planes
  header.setUint16(12, 32, true); // bits per pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true); // offset of the image
  return Uint8Array.from([...new Uint8Array(header.buffer), ...png]);
}

import { constants, crc32, deflateSync } from 'node:zlib';

/** An opaque image: the palette entry of each pixel, row by row, and the red, green and blue channels of each entry. */
interface Image {
  pixels: Uint8Array;
  palette: readonly (readonly number[])[];
  width: number;
  height: number;
}

/** Returns an image as a PNG with a palette. */
export function indexedPng({ pixels, palette, width, height }: Image): Uint8Array<ArrayBuffer> {
  // Each row begins with its filter type: 0 (none).
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8); // bit depth
  header.setUint8(9, 3); // colour type: palette
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      // Only runs of one colour are compressed. Without that limit, an image of text has 15 % fewer bytes, but takes 5 times as long.
      chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** A chunk of a PNG: length, name, data, checksum (PNG, third edition, 5.3). */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}

import { crc32, deflateSync } from 'node:zlib';

/**
 * An opaque image as a PNG with a palette. Each channel is rounded to 32 levels. For an image of text the file is a third of
 * the size of a truecolour PNG, without a visible difference.
 * @param pixels four bytes per pixel (RGBA), row by row; alpha is ignored
 * @throws {Error} when the image has more than 256 colours after rounding
 */
export function indexedPng({ pixels, width, height }: Image): Uint8Array<ArrayBuffer> {
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  const channel = (index: number): number => levels[pixels[index] ?? 0] ?? 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = channel(pixel * 4) * 0x10000 + channel(pixel * 4 + 1) * 0x100 + channel(pixel * 4 + 2);
    const entry = palette.get(colour) ?? palette.size;
    if (entry === palette.size) palette.set(colour, entry);
    // Each row begins with its filter type: 0 (none).
    rows[pixel + Math.floor(pixel / width) + 1] = entry;
  }
  if (palette.size > 256)
    throw new Error(
      `The image has ${String(palette.size)} colours, but a palette holds at most 256. Use fewer colours in the share image.`,
    );
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8); // bit depth
  header.setUint8(9, 3); // colour type: palette
  const colours = [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('PLTE', Uint8Array.from(colours)),
      // Level 9 would save 10 % of the bytes and take 20 times as long.
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** The nearest of 32 levels from 0 to 255, by channel value. */
const levels = Uint8Array.from({ length: 256 }, (_, value) => Math.round((Math.round((value * 31) / 255) * 255) / 31));

/** A chunk of a PNG: length, name, data, checksum (PNG, third edition, 5.3). */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}

interface Image {
  pixels: Uint8Array;
  width: number;
  height: number;
}

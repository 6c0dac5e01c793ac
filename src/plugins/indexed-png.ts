import { constants, crc32, deflateSync } from 'node:zlib';

/**
 * An opaque image as a PNG with a palette. Each channel is rounded to 32 levels. For an image of text the file is a third of
 * the size of a truecolour PNG, without a visible difference.
 * @param pixels four bytes per pixel (RGBA), row by row; alpha is ignored
 * @throws {Error} when the image has more than 256 colours after rounding
 */
export function indexedPng({ pixels, width, height }: Image): Uint8Array<ArrayBuffer> {
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  /** The palette entry of each pixel value, before rounding. */
  const entries = new Map<number, number>();
  let previous: { value: number; entry: number } | undefined;
  const entryOf = (value: number): number => {
    // Most pixels have the colour of the one before them.
    if (value === previous?.value) return previous.entry;
    const entry = entries.get(value) ?? addColour(palette, value);
    entries.set(value, entry);
    previous = { value, entry };
    return entry;
  };
  // The red channel is the lowest byte of a pixel on all machines that Node supports: their byte order is little-endian.
  const values = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (let row = 0; row < height; row += 1) {
    // Each row begins with its filter type: 0 (none).
    const start = row * (width + 1) + 1;
    const line = values.subarray(row * width, (row + 1) * width);
    // Most rows are empty, and equal to the one above.
    if (row > 0 && Buffer.compare(bytes(line), bytes(values.subarray((row - 1) * width, row * width))) === 0)
      rows.copyWithin(start, start - width - 1, start - 1);
    else rows.set(line.map(entryOf), start);
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
      // Only runs of one colour are compressed. Without that limit, an image of text has 15 % fewer bytes, but takes 5 times as long.
      chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

const bytes = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Adds the rounded colour of a pixel to the palette. Returns its entry. */
function addColour(palette: Map<number, number>, pixel: number): number {
  const [red = 0, green = 0, blue = 0] = [pixel, pixel >> 8, pixel >> 16].map((channel) => levels[channel & 255]);
  const colour = red * 0x10000 + green * 0x100 + blue;
  const entry = palette.get(colour) ?? palette.size;
  palette.set(colour, entry);
  return entry;
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

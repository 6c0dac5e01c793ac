import { crc32, deflateSync } from 'node:zlib';

/**
 * Pixels (RGBA, none transparent) as a PNG with a palette, each channel in 32 steps: a third of the size of full colour
 * for a picture of text, with no difference to the eye.
 * @throws when the picture has more than 256 colours even so
 */
export function indexedPng({ pixels, width, height }: Picture): Uint8Array<ArrayBuffer> {
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  const channel = (at: number): number => steps[pixels[at] ?? 0] ?? 0;
  for (let at = 0; at < width * height; at += 1) {
    const colour = channel(at * 4) * 0x10000 + channel(at * 4 + 1) * 0x100 + channel(at * 4 + 2);
    const entry = palette.get(colour) ?? palette.size;
    if (entry === palette.size) palette.set(colour, entry);
    // Each row begins with the number of its filter: 0, none.
    rows[at + Math.floor(at / width) + 1] = entry;
  }
  if (palette.size > 256) throw new Error(`A picture of ${String(palette.size)} colours needs more than a palette.`);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8); // bits of a pixel
  header.setUint8(9, 3); // by palette
  const colours = [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('PLTE', Uint8Array.from(colours)),
      // Level 9 would save a tenth of the bytes and take twenty times as long.
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** For each value of a channel the nearest of 32 steps from 0 to 255. */
const steps = Uint8Array.from({ length: 256 }, (_, value) => Math.round((Math.round((value * 31) / 255) * 255) / 31));

/** A chunk of a PNG: length, name, data, checksum (PNG, third edition, 5.3). */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), body.length + 4);
  return made;
}

interface Picture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

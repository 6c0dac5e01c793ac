import { readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { contentType } from './content-type.ts';

/** A file as it travels to a browser that accepts it compressed. */
export interface Compressed {
  body: Buffer;
  headers: Record<string, string | number>;
}

/** Beyond this many bytes the hardest squeeze takes longer than it saves. */
const large = 200_000;

const done = new Map<string, Buffer>();

/**
 * The file behind an address, compressed as any host compresses it; undefined where there is no such file, or nothing to
 * gain. What the search engine ships gzipped is sent as Brotli: it takes its files either way.
 * @param path the address below the served folder, as requested
 */
export function compressed(folder: string, path: string, accepts: string): Compressed | undefined {
  const encoding = ['br', 'gzip'].find((one) => new RegExp(`\\b${one}\\b`).test(accepts));
  const file = fileOf(folder, path);
  const type = contentType(`/${path}`);
  if (encoding === undefined || file === undefined || type === undefined) return undefined;
  const { mtimeMs, size } = statSync(file);
  const tag = `W/"${size}-${mtimeMs}-${encoding}"`;
  const body = done.get(file + tag) ?? squeeze(readFileSync(file), encoding);
  if (body === undefined) return undefined;
  done.set(file + tag, body);
  const headers = { 'Content-Type': type, 'Content-Encoding': encoding, 'Content-Length': body.length };
  return { body, headers: { ...headers, ETag: tag, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' } };
}

function squeeze(content: Buffer, encoding: string): Buffer | undefined {
  const packed = content[0] === 0x1f && content[1] === 0x8b;
  if (encoding === 'gzip') return packed ? undefined : gzipSync(content, { level: 9 });
  const plain = packed ? gunzipSync(content) : content;
  const quality = plain.length > large ? 5 : 11;
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** The file that an address stands for; none outside the folder. */
function fileOf(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  try {
    const file = resolve(root, `./${decodeURIComponent(path)}${path === '' || path.endsWith('/') ? 'index.html' : ''}`);
    return file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  } catch {
    return undefined; // an address that is not percent-encoded UTF-8 stands for nothing
  }
}

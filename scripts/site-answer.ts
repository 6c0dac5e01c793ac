import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from '#domain/content-type.ts';
import { acceptsGzip, matchesEntityTag } from './request-headers.ts';

/** The answer to one request, without the headers of its address (`dist/_headers`). */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer | string;
}

/**
 * Returns the answer of a static host: the file, 304 if the client has it, a redirect if only the slash at the end is
 * missing, else 404.html. Methods other than GET and HEAD get 405. Ranges are ignored, as RFC 9110 permits.
 * @param folder the folder to serve
 * @param root the base path, with both slashes: "/arsip/"
 * @throws {Error} if a file exists but cannot be read
 */
export async function siteAnswer(folder: string, root: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return {
      status: 405,
      headers: { Allow: 'GET, HEAD', 'Content-Type': contentType('.txt') },
      body: 'Only GET and HEAD are allowed.',
    };
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const file = address.startsWith(root) ? fileOf(folder, address.slice(root.length)) : undefined;
  if (file === undefined) return notFound(folder);
  try {
    return await fileAnswer(await readFile(file), contentType(basename(file)), request);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR' && !address.endsWith('/')) return redirect(`${address}/`, query);
    if (code !== undefined && missingFileCodes.has(code)) return notFound(folder);
    throw error;
  }
}

/** Error codes of paths without a file. */
const missingFileCodes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Returns the file of a path; undefined if the path leaves the folder or is not valid percent-encoding. */
function fileOf(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  try {
    const decoded = decodeURIComponent(path);
    const file = resolve(root, `./${decoded}${decoded === '' || decoded.endsWith('/') ? 'index.html' : ''}`);
    return file.startsWith(root + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

async function fileAnswer(
  content: Buffer,
  type: string,
  { headers: requestHeaders }: IncomingMessage,
): Promise<Answer> {
  const isText = type.includes('charset=');
  const zip = isText && acceptsGzip(requestHeaders['accept-encoding']?.toString() ?? '');
  // The tag is a hash of the content, so that a rebuild with the same bytes keeps it. The gzipped form has another tag.
  const tag = `"${hash('sha256', content, 'base64url')}${zip ? '-gzip' : ''}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache', ...(isText && { Vary: 'Accept-Encoding' }) };
  if (matchesEntityTag(requestHeaders['if-none-match'] ?? '', tag)) return { status: 304, headers };
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': type, ...(zip && { 'Content-Encoding': 'gzip' }) },
    body: zip ? await promisify(gzip)(content) : content,
  };
}

async function notFound(folder: string): Promise<Answer> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return { status: 404, headers: { 'Content-Type': contentType('.html') }, body: page };
}

function redirect(address: string, query: string | undefined): Answer {
  // A browser reads the first segment after two slashes as a host name.
  const path = address.replace(/^\/+/, '/');
  return { status: 301, headers: { Location: query === undefined ? path : `${path}?${query}` } };
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { basename, join, relative, resolve, sep } from 'node:path';
import { contentType, isText } from '#domain/headers/content-type.ts';
import { revalidate } from '#domain/headers/rules.ts';
import { decoded } from '#domain/urls.ts';
import type { FileCache } from './file-cache.ts';
import { acceptsGzip, listsEntityTag } from './request-headers.ts';

/** The answer to one request, without the headers of its address (`dist/_headers`). */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** True for an HTML page, also if the client has it already. */
  isPage: boolean;
  body?: Buffer | string;
}

/** A site to answer from. */
export interface ServedSite {
  /** The absolute path of the folder. */
  folder: string;
  /** The base path, with both slashes: "/arsip/". */
  root: string;
  cache: FileCache;
}

/**
 * Returns the answer of a static host: the file, 304 if the client has it, a redirect if only the slash at the end is
 * missing, else 404.html. Methods other than GET and HEAD get 405. Ranges are ignored, as RFC 9110 permits.
 * @param address the path of the request, with its query
 * @throws {Error} if a file exists but cannot be read
 */
export async function siteAnswer(
  site: ServedSite,
  address: string,
  { method, headers: requestHeaders }: IncomingMessage,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return {
      status: 405,
      headers: { Allow: 'GET, HEAD', 'Content-Type': contentType('.txt') },
      isPage: false,
      body: 'Only GET and HEAD are allowed.',
    };
  const [encoded = '', ...query] = address.split(/(?=\?)/);
  const path = encoded.startsWith(site.root) ? pathOf(site.folder, encoded.slice(site.root.length)) : undefined;
  if (path === undefined) return notFound(site);
  const isFolder = path.endsWith(sep);
  const file = isFolder ? `${path}index.html` : path;
  const type = contentType(basename(file));
  const zip = isText(type) && acceptsGzip(requestHeaders['accept-encoding']?.toString() ?? '');
  const found = await site.cache.read(file, zip);
  if (found === 'folder' && !isFolder) return redirect(site, path, query.join(''));
  if (typeof found === 'string') return notFound(site);
  const headers = { ETag: found.tag, ...(isText(type) && { Vary: 'Accept-Encoding' }) };
  const status = conditionalStatus(requestHeaders, found.tag);
  const isPage = type.startsWith('text/html');
  if (status !== 200) return { status, headers, isPage };
  return {
    status,
    isPage,
    headers: { ...headers, 'Content-Type': type, ...(zip && { 'Content-Encoding': 'gzip' }) },
    body: found.body,
  };
}

/**
 * Returns the absolute path for the decoded rest of an address, with a separator at its end if the address has a slash
 * there; undefined if it leaves the folder or is not valid percent-encoding.
 */
function pathOf(folder: string, encoded: string): string | undefined {
  const rest = decoded(encoded);
  if (rest === undefined) return undefined;
  const path = resolve(folder, `./${rest}`) + (rest === '' || rest.endsWith('/') ? sep : '');
  return path.startsWith(folder + sep) && !path.includes('\0') ? path : undefined;
}

/** Evaluates the preconditions in the order of RFC 9110, 13.2.2. Answers have no date, so that date conditions are ignored. */
function conditionalStatus(headers: IncomingHttpHeaders, tag: string): 200 | 304 | 412 {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifMatch !== undefined && !listsEntityTag(ifMatch, tag, 'strong')) return 412;
  return ifNoneMatch !== undefined && listsEntityTag(ifNoneMatch, tag, 'weak') ? 304 : 200;
}

async function notFound({ folder, cache }: ServedSite): Promise<Answer> {
  const page = await cache.read(join(folder, '404.html'), false);
  const body = typeof page === 'string' ? 'Not found' : page.body;
  return {
    status: 404,
    headers: { 'Content-Type': contentType('.html'), 'Cache-Control': revalidate },
    isPage: true,
    body,
  };
}

/** The address comes from the folder and not from the request, in which "//" or "/\" could name another host. */
function redirect({ folder, root }: ServedSite, path: string, query: string): Answer {
  const segments = relative(folder, path).split(sep).map(encodeURIComponent);
  return { status: 301, isPage: false, headers: { Location: `${root}${segments.join('/')}/${query}` } };
}

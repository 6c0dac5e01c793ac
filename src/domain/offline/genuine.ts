import { sha256Of } from '#domain/sha256.ts';
import { createUrls } from '#domain/urls.ts';
import type { Manifest } from './manifest.ts';

/**
 * True if a manifest allows a copy of the file at an address below the base path: of a listed file, or of any page if the list
 * is not the whole archive.
 */
export const mayKeep = ({ files, whole }: Manifest, address: string): boolean =>
  Object.hasOwn(files, address) || (!whole && /(?:^|\/)$/.test(address));

/**
 * True if an answer is what the build wrote for an address. A listed file must have the listed hash: anything else is truncated,
 * from another build, or from another server, such as the login page of a public network. The other pages of a large archive
 * must be whole pages of this archive.
 * @param base the base path
 */
export async function isGenuine(
  { files, whole }: Manifest,
  base: string,
  address: string,
  answer: Response,
  bytes: ArrayBuffer,
): Promise<boolean> {
  if (!answer.ok || answer.redirected) return false;
  const hash = Object.hasOwn(files, address) ? files[address] : undefined;
  if (hash !== undefined) return (await sha256Of(bytes)).startsWith(hash);
  const isHtml = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
  return !whole && isHtml && isWholePage(new TextDecoder().decode(bytes), base);
}

/** True if HTML has both ends of a page of the archive below a base path. */
const isWholePage = (html: string, base: string): boolean =>
  html.includes(`<link rel="manifest" href="${createUrls(base).manifest}"`) && html.trimEnd().endsWith('</html>');

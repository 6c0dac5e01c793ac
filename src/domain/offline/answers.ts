import { immutableFolders } from '#domain/urls.ts';

/** The parts of a request that decide how it is answered. */
interface RequestParts {
  method: string;
  mode: string;
  url: string;
  headers: Pick<Headers, 'has'>;
}

/**
 * How the worker answers a request. `page`: from the network; if that fails or takes too long, a copy. `file`: the same for what a
 * page loads. `immutable`: a copy, because the name contains a hash of the content. `none`: the worker does nothing.
 */
export type Plan = 'page' | 'file' | 'immutable' | 'none';

/** The time after which a copy is shown although the network may still answer, in milliseconds. */
export const networkLimit = 3000;

/**
 * Returns how a request is answered.
 * @param scope the URL of the home page
 */
export function planOf({ method, mode, url, headers }: RequestParts, scope: string): Plan {
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('Range')) return 'none';
  if (mode === 'navigate') return 'page';
  return immutableFolders(scope).some((folder) => url.startsWith(folder)) ? 'immutable' : 'file';
}

/**
 * Returns the address below the base path, without query and anchor.
 * @example addressBelow('https://arsip.example/a/cari/?q=x', 'https://arsip.example/a/') // 'cari/'
 */
export const addressBelow = (url: string, scope: string): string => url.slice(scope.length).replace(/[?#].*$/, '');

/**
 * True if an answer of the network is preferred to a copy. A page may be anything but an error of the server: a redirect, or a page
 * that says that there is none. A file must be of the same type as the copy; the login page of a public network is not.
 */
export function isPreferred(plan: Plan, answer: Response, copy: Response): boolean {
  if (plan === 'page') return answer.status < 500;
  return answer.ok && !answer.redirected && mediaType(answer) === mediaType(copy);
}

const mediaType = ({ headers }: Response): string => (headers.get('Content-Type') ?? '').replace(/;.*$/, '');

import { scope, worker } from './worker-scope.ts';

/** The base path of the archive. It is part of the name of each cache, because all sites of an origin share their caches. */
export const { pathname: base } = new URL(scope);

const prefix = `arsip:${base}:`;

/** Returns the name of the cache of one version of the site. */
export const cacheName = (version: string): string => prefix + version;

/** Returns the names of the caches of all stored versions. */
export const versionNames = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix));

/** Deletes the caches of all versions, except the one with a name. */
export async function deleteVersions(except?: string): Promise<void> {
  const names = (await versionNames()).filter((name) => name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Removes the worker and its copies from this browser. Pages that are open load from the network from now on. */
export async function remove(): Promise<void> {
  await deleteVersions();
  await worker.registration.unregister();
}

/** Removes the worker if its own address has no file any more: the archive has moved to another base path, or away. */
export async function removeIfGone(): Promise<void> {
  const { status } = await fetch(worker.location.href, { method: 'HEAD', cache: 'no-store' });
  if (status === 404 || status === 410) await remove();
}

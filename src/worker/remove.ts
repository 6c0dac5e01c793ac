import { deleteVersions } from './versions.ts';
import { worker } from './worker-scope.ts';

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
